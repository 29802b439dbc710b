import type { Field, NumberField } from 'payload'
import { serverField } from '../_shared/access'
import { bi, type Bilingual } from '../_shared/labels'

/** How far a run has come; `planned` waits for somebody to accept it. */
export const importStates = [
  { value: 'waiting', label: bi('Chờ đọc', 'Waiting') },
  { value: 'reading', label: bi('Đang đọc và đối chiếu', 'Being read and compared') },
  { value: 'planned', label: bi('Chờ chấp nhận', 'Waiting to be accepted') },
  { value: 'refused', label: bi('Bị từ chối', 'Refused') },
  { value: 'applying', label: bi('Đang ghi', 'Being written') },
  { value: 'done', label: bi('Xong', 'Done') },
  { value: 'failed', label: bi('Lỗi', 'Failed') },
  { value: 'cancelled', label: bi('Đã bỏ', 'Discarded') },
]

export const fileFields: Field[] = [
  { name: 'kind', type: 'text', required: true, label: bi('Loại tệp', 'Kind') },
  { name: 'fileName', type: 'text', required: true, label: bi('Tệp', 'File') },
  {
    name: 'file',
    type: 'text',
    access: { read: serverField, create: serverField, update: serverField },
    admin: { hidden: true },
  },
  { name: 'sha256', type: 'text', index: true, label: bi('Mã băm SHA-256', 'SHA-256') },
  { name: 'size', type: 'number', label: bi('Số byte', 'Bytes') },
  { name: 'options', type: 'json', label: bi('Tùy chọn', 'Options') },
  {
    name: 'by',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: bi('Người nhập', 'Who'),
  },
]

const count = (name: string, label: Bilingual): NumberField => ({
  name,
  type: 'number',
  defaultValue: 0,
  label,
})

export const countFields: Field[] = [
  count('rowsRead', bi('Số dòng đã đọc', 'Rows read')),
  count('rowsPlanned', bi('Số dòng đã đối chiếu', 'Rows compared')),
  count('rowsApplied', bi('Số bản ghi đã ghi', 'Records written')),
  { name: 'totals', type: 'json', label: bi('Kết quả theo loại', 'Totals') },
]

export const outcomeFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'waiting',
    options: importStates,
    label: bi('Tình trạng', 'State'),
  },
  { name: 'step', type: 'text', label: bi('Bước', 'Step') },
  { name: 'problem', type: 'textarea', label: bi('Vì sao dừng', 'Why it stopped') },
  { name: 'notice', type: 'textarea', label: bi('Lưu ý', 'Notice') },
  { name: 'acceptedAt', type: 'date', label: bi('Chấp nhận lúc', 'Accepted at') },
  {
    name: 'acceptedBy',
    type: 'relationship',
    relationTo: 'users',
    label: bi('Người chấp nhận', 'Accepted by'),
  },
  { name: 'finishedAt', type: 'date', label: bi('Kết thúc lúc', 'Finished at') },
]
