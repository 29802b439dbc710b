import { linkByEmail } from '../../../content/enquiries'
import { secondsToWait } from '../../../content/request-limits'
import { clientAddress } from '../../../lib/client-address'
import type { Locale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { readReceipt } from '../../../lib/receipt'
import { backToForm, isFromThisSite, onwards, readForm, refused } from './posted-form'

/**
 * Leads to an enquiry by its receipt number and the e-mail it was sent with. An unknown number and
 * a wrong e-mail get the same sentence.
 */
export async function answerLookup(request: Request, locale: Locale): Promise<Response> {
  const { enquiryStatus, formErrors: errors } = getMessages(locale)
  if (!isFromThisSite(request)) return refused(403, errors.otherOrigin)
  const wait = await secondsToWait('lookup', clientAddress(request.headers))
  if (wait > 0) return refused(429, errors.tooMany(Math.ceil(wait / 60)), wait)
  const body = await readForm(request)
  if (!body) return refused(413, errors.formTooLong)
  const path = pathTo(locale, { page: 'enquiry-status' })
  const field = (name: string) => (body.get(name) ?? '').replaceAll('\0', '').slice(0, 200)
  const values = { receipt: field('receipt'), email: field('email') }
  const backWith = (wrong: Record<string, string>) =>
    backToForm(path, { form: 'status', values, errors: wrong })
  const receipt = readReceipt(values.receipt)
  if (!receipt) return backWith({ receipt: enquiryStatus.errors.receipt })
  if (!values.email.trim()) return backWith({ email: enquiryStatus.errors.email })
  const link = await linkByEmail(receipt, values.email)
  if (!link) return backWith({ form: enquiryStatus.errors.unknown })
  return onwards(withQuery(path, { ...link }))
}
