import { changePassword, logOut } from '../../../content/press-log-in'
import {
  beginOwnSecondFactor,
  confirmOwnSecondFactor,
  loggedInAccount,
  removeOwnSecondFactor,
} from '../../../content/press-own-account'
import { secondsToWait } from '../../../content/request-limits'
import type { Locale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import {
  cookieOf,
  expiredSessionCookie,
  sessionCookie,
  sessionCookieOf,
} from '../../../lib/press/cookie'
import { backToForm, keptFor, onwards } from './posted-form'
import { newPasswordErrors, pressForm } from './press-forms'

type Field = (name: string) => string
type Act = (locale: Locale, account: number, field: Field) => Promise<Response>

/** What a journalist does with the own account: log out, change the password, the second factor. */
export async function answerOwnAccount(request: Request, locale: Locale): Promise<Response> {
  const form = await pressForm(request, locale)
  if (form instanceof Response) return form
  const what = form.field('do')
  if (what === 'log-out') {
    await logOut(cookieOf(request.headers, sessionCookie))
    return onwards(pathTo(locale, { page: 'press' }), expiredSessionCookie())
  }
  const account = await loggedInAccount()
  const act = acts[what]
  if (account === null || !act) return onwards(pathTo(locale, { page: 'press-login' }))
  return act(locale, account, form.field)
}

const acts: Partial<Record<string, Act>> = {
  password: async (locale, account, field) => {
    const errors = newPasswordErrors(locale, field('password'), field('again'))
    if (Object.keys(errors).length > 0) return back(locale, 'password', errors)
    const tooMany = await tooManyGuesses(locale, account)
    if (tooMany) return back(locale, 'password', { present: tooMany })
    const session = await changePassword(account, field('present'), field('password'))
    const { own } = getMessages(locale).pressAccount
    if (session === null) return back(locale, 'password', { present: own.wrongPresent })
    return onwards(page(locale, 'password'), sessionCookieOf(session))
  },
  'second-begin': async (locale, account) => {
    await beginOwnSecondFactor(account)
    return onwards(page(locale))
  },
  'second-confirm': async (locale, account, field) => {
    const { code } = getMessages(locale).pressAccount
    const tooMany = await tooManyGuesses(locale, account)
    const codes = tooMany ? null : await confirmOwnSecondFactor(account, field('code'))
    if (!codes) return back(locale, 'second', { code: tooMany ?? code.wrong })
    const values = { codes: codes.join(' ') }
    return keptFor(page(locale), { form: 'press', values, errors: {} })
  },
  'second-off': async (locale, account, field) => {
    const { own } = getMessages(locale).pressAccount
    const tooMany = await tooManyGuesses(locale, account)
    if (!tooMany && (await removeOwnSecondFactor(account, field('second-password')))) {
      return onwards(page(locale, 'off'))
    }
    return back(locale, 'second', { 'second-password': tooMany ?? own.wrongPresent })
  },
}

/** Whoever sits at an open browser does not try passwords there either. */
async function tooManyGuesses(locale: Locale, account: number): Promise<string | null> {
  const wait = await secondsToWait('press-login', `account ${account}`)
  const { login } = getMessages(locale).pressAccount
  return wait > 0 ? login.tooMany(Math.ceil(wait / 60)) : null
}

const page = (locale: Locale, done?: string) =>
  withQuery(pathTo(locale, { page: 'press-account' }), { done })

const back = (locale: Locale, part: string, errors: Record<string, string>) =>
  backToForm(page(locale), { form: 'press', values: { part }, errors })
