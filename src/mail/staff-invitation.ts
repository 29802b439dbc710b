import { formatMoment } from '../lib/dates'
import type { Letter } from './kinds'

interface StaffInvitation {
  name: string
  /** The page that takes the password. */
  link: string
  /** ISO 8601. */
  ends: string
}

/** To a future colleague or contributor, in both languages: nobody knows yet which they prefer. */
export function staffInvitationLetter({ name, link, ends }: StaffInvitation): Letter {
  const until = formatMoment(ends)
  return {
    subject: 'Mời tham gia ban biên tập / An invitation to the editorial team',
    text: `Kính gửi ${name},

Anh/chị được mời viết và biên tập trên cổng thông tin. Xin chọn mật khẩu tại trang này, trước ${until}:

${link}

Đường dẫn chỉ dùng được một lần. Hết hạn, xin trả lời người đã mời để được gửi lại.

Dear ${name},

You are invited to write and edit on the portal. Please choose a password on the page above before ${until} (Viet Nam). The link works once; when it has expired, ask whoever invited you to send it again.
`,
  }
}
