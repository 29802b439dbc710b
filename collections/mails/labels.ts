import type { MailKind, MailState } from '../../src/mail/kinds'
import { bi, type Bilingual } from '../_shared/labels'

export const kindLabels: Record<MailKind, Bilingual> = {
  'password-reset': bi('Đặt lại mật khẩu', 'Password reset'),
  'staff-invitation': bi('Mời người dùng', 'Invitation of a user'),
  'press-invitation': bi('Mời nhà báo', 'Press invitation'),
  'press-password': bi('Mật khẩu phòng báo chí', 'Press room password'),
  workflow: bi('Quy trình biên tập', 'Editorial workflow'),
  'review-due': bi('Nhắc xem lại', 'Review reminder'),
  enquiry: bi('Câu hỏi gửi đến', 'Enquiry'),
  'information-request': bi('Yêu cầu cung cấp thông tin', 'Information request'),
  other: bi('Khác', 'Other'),
}

export const stateLabels: Record<MailState, Bilingual> = {
  waiting: bi('Đang chờ', 'Waiting'),
  sending: bi('Đang gửi', 'Being sent'),
  sent: bi('Đã gửi', 'Sent'),
  failed: bi('Không gửi được', 'Failed'),
  kept: bi('Giữ lại, không gửi', 'Kept, not sent'),
}
