import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, Endpoint } from 'payload'
import { isWeakPassword, PASSWORD_MIN_LENGTH } from '../../src/lib/password'
import { bi } from '../_shared/labels'
import { inLanguageOf, refusal } from '../_shared/messages'

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

/**
 * The first administrator is made by `npm run create-admin` on the server, so that nobody can
 * win a race for an empty database from outside (trust.md, promise 9).
 */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) =>
    Response.json({ errors: [{ message: inLanguageOf(req, useCommand) }] }, { status: 403 }),
}

const weakPassword = bi(
  `Mật khẩu cần ít nhất ${PASSWORD_MIN_LENGTH} ký tự và không phải từ quen thuộc. Hãy dùng vài từ ghép lại.`,
  `A password needs at least ${PASSWORD_MIN_LENGTH} characters and must not be a common one. Put a few words together.`,
)

const useCommand = bi(
  'Tài khoản quản trị đầu tiên được tạo trên máy chủ bằng lệnh: npm run create-admin',
  'The first administrator is made on the server with: npm run create-admin',
)
