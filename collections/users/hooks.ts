import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'
import type { User } from '../../src/generated/payload-types'
import { databaseOf } from '../../src/lib/database/transaction'
import { isWeakPassword, PASSWORD_MIN_LENGTH } from '../../src/lib/password'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

/** Refuses passwords that a script would guess, on every route that saves an account. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (typeof password === 'string' && isWeakPassword(password)) {
    throw refusal(req, 400, weakPassword)
  }
  return data
}

/** The same for the link of a reset mail, whose new password Payload shows to no other hook. */
export const refuseWeakReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { password } = (args as { data: { password?: unknown } }).data
  if (typeof password !== 'string' || isWeakPassword(password)) {
    throw refusal(req, 400, weakPassword)
  }
  return args
}

/** Whoever logs in after an invitation has accepted it. */
export const stampAcceptance: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update users set accepted_at = clock_timestamp()
    where id = ${user.id} and invited_at is not null and accepted_at is null`)
}

/** A link that went to an address of before opens the account no more. */
export const endLinksOfOldAddress: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || doc.email === previousDoc.email) return
  const database = await databaseOf(req)
  await database.execute(sql`
    update users set reset_password_token = null, reset_password_expiration = null
    where id = ${doc.id}`)
}

const weakPassword = bi(
  `Mật khẩu cần ít nhất ${PASSWORD_MIN_LENGTH} ký tự và không phải từ quen thuộc. Hãy dùng vài từ ghép lại.`,
  `A password needs at least ${PASSWORD_MIN_LENGTH} characters and must not be a common one. Put a few words together.`,
)
