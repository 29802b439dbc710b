import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { User } from '../../src/generated/payload-types'
import { databaseOf, inTransaction } from '../../src/lib/database/transaction'
import { queueMail } from '../../src/mail/queue-mail'
import { staffInvitationLetter } from '../../src/mail/staff-invitation'
import { rolesToInvite } from '../_shared/access'
import { bi } from '../_shared/labels'
import { notFound, refusal } from '../_shared/messages'
import { INVITATION_DAYS } from './invitation'
import { readInvited } from './invite-request'
import { passwordLink } from './password-link'

/** One mail per account in this time: a second press of the button writes no second mail. */
const INTERVAL_MINUTES = 2

/**
 * Makes the account of whoever is invited and writes the mail, all or nothing. The password it
 * begins with is known to nobody.
 *
 * @returns the id of the account
 * @throws APIError with a sentence: 400 for what is missing, 403 for whoever may not invite, 409
 *   when the address has an account
 */
export async function invite(req: PayloadRequest, body: unknown): Promise<number> {
  const invited = readInvited(req, body)
  return inTransaction(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: 'users',
      where: { email: { equals: invited.email } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) throw refusal(req, 409, hasAccount)
    if (invited.agency !== null) await refuseUnknownAgency(req, invited.agency)
    const user = await req.payload.create({
      collection: 'users',
      data: { ...invited, password: randomBytes(32).toString('base64url') },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await writeInvitation(req, user)
    return user.id
  })
}

/**
 * Writes the invitation of an account anew; the link of the mail before opens nothing any more.
 *
 * @throws APIError as for `invite`; 409 for an account that needs none, or was written to just now
 */
export async function inviteAgain(req: PayloadRequest, id: number): Promise<void> {
  const roles = rolesToInvite(req.user)
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!user) throw notFound(req)
  if (!roles.includes(user.role)) throw refusal(req, 403, notYours)
  if (!user.invitedAt || user.acceptedAt) throw refusal(req, 409, needsNone)
  await inTransaction(req, () => writeInvitation(req, user))
}

/** Stores the key and queues the mail that carries it. */
async function writeInvitation(
  req: PayloadRequest,
  { id, email, name }: Pick<User, 'email' | 'id' | 'name'>,
): Promise<void> {
  const key = randomBytes(20).toString('hex')
  const { rows } = await (
    await databaseOf(req)
  ).execute<{ ends: string }>(sql`
    update users set invited_at = clock_timestamp(), reset_password_token = ${key},
      reset_password_expiration = clock_timestamp() + make_interval(days => ${INVITATION_DAYS})
    where id = ${id} and accepted_at is null and (invited_at is null
      or invited_at < clock_timestamp() - make_interval(mins => ${INTERVAL_MINUTES}))
    returning to_char(reset_password_expiration at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ends`)
  const ends = rows[0]?.ends
  if (!ends) throw refusal(req, 409, justNow)
  await queueMail(req, {
    kind: 'staff-invitation',
    // The moment is the event; the key itself must not be told by another column.
    key: `staff-invitation:${id}:${ends}`,
    to: email,
    sendBefore: new Date(ends),
    ...staffInvitationLetter({ name, link: passwordLink(req, key), ends }),
  })
}

async function refuseUnknownAgency(req: PayloadRequest, id: number): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'agencies',
    where: { id: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw refusal(req, 400, noAgency)
}

const hasAccount = bi(
  'Địa chỉ này đã có tài khoản. Hãy tìm trong danh sách người dùng; quên mật khẩu thì bấm "Quên mật khẩu" ở trang đăng nhập.',
  'This address has an account already. Look for it in the list of users; a forgotten password is renewed on the log-in page.',
)

const noAgency = bi('Không có cơ quan này. Hãy chọn lại.', 'There is no such agency. Choose again.')

const notYours = bi(
  'Tài khoản này do quản trị viên mời. Hãy nhờ quản trị viên gửi lại.',
  'An administrator invites to this account. Ask one to send it again.',
)

const needsNone = bi(
  'Tài khoản này đã có mật khẩu. Quên mật khẩu thì bấm "Quên mật khẩu" ở trang đăng nhập.',
  'This account has a password. A forgotten one is renewed on the log-in page.',
)

const justNow = bi(
  `Thư mời vừa được gửi. Hãy đợi ${INTERVAL_MINUTES} phút rồi gửi lại nếu cần.`,
  `The invitation was sent just now. Wait ${INTERVAL_MINUTES} minutes before you send it again.`,
)
