import type { Locale } from '../lib/locales'
import type { Letter } from './kinds'

interface PasswordReset {
  name: string
  /** The page that takes the new password. */
  link: string
  /** How long the link works. */
  minutes: number
}

/** To a member of staff who has forgotten the password. */
export function passwordResetLetter(
  { name, link, minutes }: PasswordReset,
  locale: Locale,
): Letter {
  return locale === 'en'
    ? {
        subject: 'Set a new password',
        text: `Hello ${name},

Somebody asked for a new password for your account. If it was you, choose one on this page within ${minutes} minutes:

${link}

If it was not you, there is nothing to do: your password stays as it is. Please tell your administrator if this happens again.
`,
      }
    : {
        subject: 'Đặt lại mật khẩu',
        text: `Chào ${name},

Có người yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Nếu đó là bạn, hãy chọn mật khẩu mới tại trang này trong vòng ${minutes} phút:

${link}

Nếu không phải bạn, bạn không cần làm gì: mật khẩu vẫn như cũ. Nếu việc này lặp lại, hãy báo cho quản trị viên.
`,
      }
}
