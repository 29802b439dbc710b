import { randomUUID } from 'node:crypto'
import { createLocalReq, type EmailAdapter } from 'payload'
import { env } from '../env'
import { queueMail } from './queue-mail'

/** Stands in the place of a text that has been queued already, where the request was at hand. */
export const QUEUED = '<!-- queued -->'

/**
 * Payload's own mails go through the outbox like all others. Payload gives its adapter no request,
 * so that a mail written here does not belong to the save that caused it. Mails that must are
 * queued by the function that words them, which has the request, and arrive here as `QUEUED`.
 */
export const outbox: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: env.MAIL_FROM,
  defaultFromName: '',
  sendEmail: async ({ html, subject, text, to }) => {
    if (html === QUEUED) return
    if (typeof to !== 'string') throw new TypeError('The outbox takes one address per mail.')
    const words = typeof text === 'string' ? text : plain(typeof html === 'string' ? html : '')
    const req = await createLocalReq({}, payload)
    await queueMail(req, {
      kind: 'other',
      key: randomUUID(),
      to,
      subject: subject ?? '',
      text: words,
    })
  },
})

/** The words of a simple HTML mail, with the addresses of its links. */
function plain(html: string): string {
  return html
    .replace(/<a\s[^>]*href="([^"]*)"[^>]*>/gi, '$1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
}
