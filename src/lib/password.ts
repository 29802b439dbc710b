/** At least this many characters, for staff and journalists alike (trust.md, promise 10). */
export const PASSWORD_MIN_LENGTH = 12

/** Long passwords that turn up first in every list of stolen ones, and what people here would add. */
const common = [
  'password',
  'matkhau',
  'qwertyuiop',
  'caobang',
  'nhanquyen',
  'iloveyou',
  'administrator',
  'abcdefghijkl',
  '1234567890',
]

/** True when a password is too short or one of the common ones, with digits around it or not. */
export function isWeakPassword(password: string): boolean {
  if (password.length < PASSWORD_MIN_LENGTH || new Set(password).size < 6) return true
  const letters = password.toLowerCase().replace(/[^a-z]/g, '')
  const digits = password.replace(/\D/g, '')
  return common.some((word) => letters === word || (letters === '' && digits.startsWith(word)))
}
