import type { Locale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { isWeakPassword } from '../../../lib/password'
import { isFromThisSite, readForm, refused } from './posted-form'

/** The fields of a form of the press room, or the refusal of what is none. */
export async function pressForm(
  request: Request,
  locale: Locale,
): Promise<{ field: (name: string) => string } | Response> {
  const { formErrors: errors } = getMessages(locale)
  if (!isFromThisSite(request)) return refused(403, errors.otherOrigin)
  const body = await readForm(request)
  if (!body) return refused(413, errors.formTooLong)
  return { field: (name) => (body.get(name) ?? '').replaceAll('\0', '').slice(0, 200) }
}

/** What is wrong with a new password that was typed twice, by field; empty when it is good. */
export function newPasswordErrors(
  locale: Locale,
  password: string,
  again: string,
): Record<string, string> {
  const { setPassword } = getMessages(locale).pressAccount
  if (isWeakPassword(password)) return { password: setPassword.weak }
  return password === again ? {} : { again: setPassword.differs }
}

/** Waits until so much time has passed since `start`: how long something took tells nothing then. */
export async function notBefore(start: number, milliseconds: number): Promise<void> {
  const left = start + milliseconds - Date.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}
