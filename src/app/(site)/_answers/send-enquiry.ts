import { askChoices } from '../../../content/ask-choices'
import { receiveEnquiry } from '../../../content/enquiries'
import { secondsToWait } from '../../../content/request-limits'
import { env } from '../../../env'
import { clientAddress } from '../../../lib/client-address'
import { checkEnquiry, trapField, typedValues } from '../../../lib/enquiry-form'
import { readFormToken } from '../../../lib/form-token'
import type { Locale } from '../../../lib/locales'
import { wordingOf } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { backToForm, isFromThisSite, onwards, readForm, refused } from './posted-form'

/** Takes in a question that was sent from the form, or leads back to it with what is wrong. */
export async function answerSentEnquiry(request: Request, locale: Locale): Promise<Response> {
  const wording = wordingOf(locale)
  const { ask, formErrors: errors } = wording.t
  if (!isFromThisSite(request)) return refused(403, errors.otherOrigin)
  const address = clientAddress(request.headers)
  const tooMany = await secondsToWait('form', address)
  if (tooMany > 0) return refused(429, errors.tooMany(minutes(tooMany)), tooMany)
  const body = await readForm(request)
  if (!body) return refused(413, errors.formTooLong)

  const path = pathTo(locale, { page: 'ask' })
  const values = typedValues(body)
  const backWith = (wrong: Record<string, string>) =>
    backToForm(path, { form: 'ask', values, errors: wrong })

  const token = readFormToken(body.get('token') ?? '', env.PAYLOAD_SECRET)
  const { form, errors: wrong } = checkEnquiry(values, await choicesOf(locale), wording)
  if (!form) return backWith(wrong)
  if (body.get(trapField)) return backWith({ form: ask.errors.trap })
  if (token.state !== 'fresh') return backWith({ form: ask.errors.token[token.state] })

  const wait = (await secondsToWait('send', address)) || (await secondsToWait('send-all', null))
  if (wait > 0) return backWith({ form: errors.tooMany(minutes(wait)) })
  const link = await receiveEnquiry(locale, form, token.nonce)
  return onwards(withQuery(pathTo(locale, { page: 'enquiry-status' }), { ...link }))
}

async function choicesOf(locale: Locale): Promise<{ topics: number[]; agencies: number[] }> {
  const { topics, agencies } = await askChoices(locale)
  return { topics: topics.map(({ id }) => id), agencies: agencies.map(({ id }) => id) }
}

const minutes = (seconds: number) => Math.ceil(seconds / 60)
