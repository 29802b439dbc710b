import {
  askForPassword,
  finishLogIn,
  logIn,
  setPasswordByLink,
} from '../../../content/press-log-in'
import { secondsToWait } from '../../../content/request-limits'
import { clientAddress } from '../../../lib/client-address'
import type { Locale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import {
  cookieOf,
  pendingCookie,
  pendingCookieOf,
  sessionCookieOf,
} from '../../../lib/press/cookie'
import { validity } from '../../../lib/press/links'
import { backToForm, onwards } from './posted-form'
import { newPasswordErrors, notBefore, pressForm } from './press-forms'

const seconds = validity['second-factor']

/** Logs a journalist in. Unknown address, wrong password and ended account are one answer. */
export async function answerLogIn(request: Request, locale: Locale): Promise<Response> {
  const form = await pressForm(request, locale)
  if (form instanceof Response) return form
  const { login } = getMessages(locale).pressAccount
  const email = form.field('email').trim().toLowerCase()
  const backWith = (error: string) =>
    backToForm(pathTo(locale, { page: 'press-login' }), {
      form: 'press',
      values: { email },
      errors: { form: error },
    })
  const wait = await waitForLogIn(request, email)
  if (wait > 0) return backWith(login.tooMany(Math.ceil(wait / 60)))
  const found = await logIn(email, form.field('password'))
  if (!found) return backWith(login.wrong)
  return found.step === 'done'
    ? onwards(pathTo(locale, { page: 'press' }), sessionCookieOf(found.token))
    : onwards(pathTo(locale, { page: 'press-code' }), pendingCookieOf(found.token, seconds))
}

/** Before the password is looked at (trust.md, promise 10). */
async function waitForLogIn(request: Request, email: string): Promise<number> {
  const address = clientAddress(request.headers)
  return (
    (await secondsToWait('press-address', address)) ||
    (await secondsToWait('press-login', `${address} ${email}`)) ||
    (await secondsToWait('press-account', email))
  )
}

/** Takes the code of a log-in whose password was right. */
export async function answerCode(request: Request, locale: Locale): Promise<Response> {
  const form = await pressForm(request, locale)
  if (form instanceof Response) return form
  const { code } = getMessages(locale).pressAccount
  const ended = await finishLogIn(cookieOf(request.headers, pendingCookie), form.field('code'))
  const back = (page: 'press-code' | 'press-login', error: string) =>
    backToForm(pathTo(locale, { page }), { form: 'press', values: {}, errors: { form: error } })
  if (ended === 'wrong') return back('press-code', code.wrong)
  if (ended === 'over') return back('press-login', code.over)
  const press = pathTo(locale, { page: 'press' })
  return onwards(press, sessionCookieOf(ended.session), pendingCookieOf('', seconds))
}

/** Longer than writing a mail takes, so that the time does not tell whether one was written. */
const FORGOTTEN_MILLISECONDS = 600

/** Sends a link for a new password, when there is an account. */
export async function answerForgotten(request: Request, locale: Locale): Promise<Response> {
  const start = Date.now()
  const form = await pressForm(request, locale)
  if (form instanceof Response) return form
  const { forgotten, login } = getMessages(locale).pressAccount
  const path = pathTo(locale, { page: 'press-forgotten' })
  const email = form.field('email').trim()
  const backWith = (errors: Record<string, string>) =>
    backToForm(path, { form: 'press', values: { email }, errors })
  if (!email) return backWith({ email: forgotten.missing })
  const wait = await secondsToWait('lookup', clientAddress(request.headers))
  if (wait > 0) return backWith({ form: login.tooMany(Math.ceil(wait / 60)) })
  await askForPassword(email)
  await notBefore(start, FORGOTTEN_MILLISECONDS)
  return onwards(withQuery(path, { done: 'sent' }))
}

/** Sets a password by the link of a mail. */
export async function answerSetPassword(request: Request, locale: Locale): Promise<Response> {
  const form = await pressForm(request, locale)
  if (form instanceof Response) return form
  const token = form.field('token')
  const path = withQuery(pathTo(locale, { page: 'press-set-password' }), { token })
  const password = form.field('password')
  const errors = newPasswordErrors(locale, password, form.field('again'))
  if (Object.keys(errors).length > 0) return backToForm(path, { form: 'press', values: {}, errors })
  // A link that is over says so on its own page.
  if (!(await setPasswordByLink(token, password))) return onwards(path)
  return onwards(withQuery(pathTo(locale, { page: 'press-login' }), { done: 'password' }))
}
