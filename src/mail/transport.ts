import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { env } from '../env'

/** A row of the outbox, as far as it is sent. */
export interface Sendable {
  id: number
  key: string
  createdAt: string
  to: string
  subject: string
  text: string
}

/** Longest time for one mail; a server that is silent for so long is as good as none. */
export const SENDING_SECONDS = 60

/**
 * The same for every attempt to send a row, so that a server or a reader that gets it twice can
 * tell (docs/adr/0008).
 */
export function messageIdOf({ id, key, createdAt }: Sendable, siteUrl: string): string {
  const name = createHash('sha256').update(`${id}|${key}|${createdAt}`).digest('hex').slice(0, 32)
  return `<${name}@${new URL(siteUrl).hostname}>`
}

/** A password does not cross a network unencrypted, even if the server says that it has no TLS. */
function wantsTls(smtpUrl: string): boolean {
  const { username, hostname } = new URL(smtpUrl)
  return username !== '' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/**
 * Hands a mail to the mail server. One connection per mail: there are some dozens a day, and a
 * connection that was left open fails at the next one.
 *
 * @throws the error of nodemailer, with `responseCode` and `command` when the server has refused.
 */
export async function deliver(mail: Sendable, smtpUrl: string): Promise<void> {
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: wantsTls(smtpUrl),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  })
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_resolve, reject) => {
    const late = new Error(`The mail server took longer than ${SENDING_SECONDS} s.`)
    timer = setTimeout(() => reject(late), SENDING_SECONDS * 1000)
  })
  try {
    await Promise.race([
      transport.sendMail({
        from: env.MAIL_FROM,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId: messageIdOf(mail, env.SITE_URL),
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
      deadline,
    ])
  } finally {
    clearTimeout(timer)
    transport.close()
  }
}
