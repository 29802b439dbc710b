import type { MailKind, MailState } from '../../src/mail/kinds'
import { bi, type Bilingual } from '../_shared/labels'

export const kindLabels: Record<MailKind, Bilingual> = {
  'password-reset': bi('Đặt lại mật khẩu', 'Password reset'),
  other: bi('Khác', 'Other'),
}

export const stateLabels: Record<MailState, Bilingual> = {
  waiting: bi('Đang chờ', 'Waiting'),
  sending: bi('Đang gửi', 'Being sent'),
  sent: bi('Đã gửi', 'Sent'),
  failed: bi('Không gửi được', 'Failed'),
  kept: bi('Giữ lại, không gửi', 'Kept, not sent'),
}
