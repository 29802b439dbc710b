import { openAgencyAnswer, saveAgencyAnswer } from '../../../content/agency-answers'
import { secondsToWait } from '../../../content/request-limits'
import { type AnswerAction, checkAnswer, typedAnswer } from '../../../lib/agency-answer-form'
import { clientAddress } from '../../../lib/client-address'
import type { Locale } from '../../../lib/locales'
import { wordingOf } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { backToForm, isFromSecretPage, onwards, readForm, refused } from './posted-form'

/** Twelve questions answered at length, percent-encoded. */
const MAX_BYTES = 1024 * 1024

/** Takes in what an agency wrote on the page of its link, or leads back to it with what is wrong. */
export async function answerByLink(
  request: Request,
  locale: Locale,
  token: string,
): Promise<Response> {
  const wording = wordingOf(locale)
  const { agencyAnswer: texts, formErrors } = wording.t
  if (!isFromSecretPage(request)) return refused(403, formErrors.otherOrigin)
  const wait = await secondsToWait('agency-answer', clientAddress(request.headers))
  if (wait > 0) return refused(429, formErrors.tooMany(Math.ceil(wait / 60)), wait)
  const answer = await openAgencyAnswer(locale, token)
  if (!answer) return refused(404, texts.dead)
  const body = await readForm(request, MAX_BYTES)
  if (!body) return refused(413, formErrors.formTooLong)

  const path = pathTo(locale, { page: 'agency-answer', slug: token })
  const questions = answer.questions.map(({ key }) => key)
  const values = { ...typedAnswer(body, questions), answer: String(answer.id) }
  const backWith = (errors: Record<string, string>) =>
    backToForm(path, { form: 'agency-answer', values, errors })

  const [pressed = '', question = ''] = (body.get('action') ?? '').split(':')
  const action: AnswerAction = pressed === 'send' || pressed === 'decline' ? pressed : 'save'
  const { form, errors } = checkAnswer(values, questions, action, wording)
  if (Object.keys(errors).length > 0) return backWith(errors)
  const outcome = await saveAgencyAnswer(token, form, action, body.get('seen') ?? '')
  if (outcome === 'gone') return refused(404, texts.dead)
  if (outcome === 'sent') return onwards(path)
  if (outcome === 'changed') return backWith({ form: texts.errors.changed })
  if (action !== 'save') return onwards(path)
  const more = questions.includes(question) ? question : null
  return onwards(withQuery(path, { saved: 1, more }) + (more ? `#question-${more}` : '#saved'))
}
