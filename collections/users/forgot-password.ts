import type { IncomingAuthType } from 'payload'
import type { User } from '../../src/generated/payload-types'
import { QUEUED } from '../../src/mail/outbox-adapter'
import { passwordResetLetter } from '../../src/mail/password-reset'
import { queueMail } from '../../src/mail/queue-mail'
import { passwordLink } from './password-link'

/** Long enough to find the mail, short enough that one found later opens nothing. */
const LINK_MINUTES = 60
/** One mail per account in this time: nobody fills another's mailbox by asking again and again. */
const REQUEST_INTERVAL_MILLISECONDS = 2 * 60_000

type ForgotPassword = NonNullable<IncomingAuthType['forgotPassword']>

/**
 * Writes the mail in the transaction that stores the key, with a link made of SITE_URL: whoever
 * asks may name any host, and the key must not go there (trust.md, promise 11).
 */
export const forgotPassword: ForgotPassword = {
  expiration: LINK_MINUTES * 60_000,
  minRequestInterval: REQUEST_INTERVAL_MILLISECONDS,
  generateEmailHTML: async ({ req, token, user } = {}) => {
    if (!req || !token) throw new Error('A reset mail needs its request and its key.')
    const { id, email, name } = user as User
    const link = passwordLink(req, token)
    const sendBefore = new Date(Date.now() + LINK_MINUTES * 60_000)
    const locale = req.i18n?.language === 'en' ? 'en' : 'vi'
    await queueMail(req, {
      kind: 'password-reset',
      // The moment is the event; the key itself must not be told by another column.
      key: `password-reset:${id}:${sendBefore.toISOString()}`,
      to: email,
      sendBefore,
      ...passwordResetLetter({ name, link, minutes: LINK_MINUTES }, locale),
    })
    return QUEUED
  },
}
