import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'
import type { PressAccount } from '../../src/generated/payload-types'
import { databaseNow } from '../../src/lib/database/clock'
import { databaseOf } from '../../src/lib/database/transaction'
import { isMailAddress } from '../../src/lib/mail-address'
import { removeSecondFactor } from '../../src/lib/press/second-factor'
import { endAllSessions } from '../../src/lib/press/sessions'
import { queueInvitation } from '../../src/mail/press-letters'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

/** One spelling of an address, so that log-in finds it; and one that a mail can be sent to. */
export const settleEmail: CollectionBeforeValidateHook = ({ data, req }) => {
  if (typeof data?.email !== 'string') return data
  const email = data.email.trim().toLowerCase()
  if (!isMailAddress(email)) throw refusal(req, 400, noAddress)
  return { ...data, email }
}

/** When the invitation was written is told by the server. */
export const stampInvitation: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => ({
  ...data,
  invitedAt:
    operation === 'create' || data.inviteAgain
      ? await databaseNow(req.payload)
      : (originalDoc?.invitedAt as unknown),
})

/** What an editor asks for by a save. */
interface Requests {
  inviteAgain?: boolean
  dropSecondFactor?: boolean
}

/** A new account has no password; the person sets it by the link of this mail. */
export const invite: CollectionAfterChangeHook<PressAccount> = async ({
  data,
  doc,
  operation,
  req,
}) => {
  const wanted = operation === 'create' || (data as Requests).inviteAgain
  if (wanted && !doc.ended) await queueInvitation(req, doc)
}

/** For somebody who can give no code any more. */
export const dropSecondFactor: CollectionAfterChangeHook<PressAccount> = async ({
  data,
  doc,
  operation,
  req,
}) => {
  if (operation === 'update' && (data as Requests).dropSecondFactor) {
    await removeSecondFactor(await databaseOf(req), doc.id)
  }
}

/** An account that was ended, or belongs to another address now, is logged in nowhere. */
export const endSessions: CollectionAfterChangeHook<PressAccount> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  if (doc.ended || doc.email !== previousDoc.email) {
    await endAllSessions(await databaseOf(req), doc.id)
  }
}

const noAddress = bi(
  'Thư điện tử chưa đúng. Hãy ghi một địa chỉ, ví dụ ten@toasoan.vn.',
  'This is no e-mail address. Give one address, such as name@newspaper.vn.',
)
