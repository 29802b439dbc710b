import { bi, type Bilingual } from '../../../collections/_shared/labels'
import type { EntryKind } from './entries'

export const entryLabels: Record<EntryKind, Bilingual> = {
  scheduled: bi('Hẹn giờ công bố', 'Scheduled'),
  embargo: bi('Hết cấm phổ biến', 'Embargo ends'),
  review: bi('Hạn xem lại', 'Review due'),
  enquiry: bi('Hạn trả lời câu hỏi', 'Enquiry due'),
  request: bi('Hạn cơ quan trả lời', 'Agencies’ answers due'),
  event: bi('Sự kiện báo chí', 'Press event'),
}

export const calendarTitle = bi('Lịch', 'Calendar')
