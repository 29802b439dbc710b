import { type Bilingual, bi } from '../labels'
import { type MoveName, moves } from '../workflow'

/** What the log tells of: moves, and what the system does on account of them. */
export type LoggedMove = MoveName | 'approval-cancelled' | 'schedule-failed'

/** Every entry of the log by its name. */
export const logLabels: { value: LoggedMove; label: Bilingual }[] = [
  ...moves.map(({ name, label }) => ({ value: name, label })),
  {
    value: 'approval-cancelled',
    label: bi('Hủy duyệt vì đã sửa', 'Approval cancelled by a change'),
  },
  { value: 'schedule-failed', label: bi('Hẹn giờ không thành', 'Schedule failed') },
]

/** An entry's name for people. */
export function moveLabel(name: string): Bilingual {
  return logLabels.find(({ value }) => value === name)?.label ?? bi(name, name)
}
