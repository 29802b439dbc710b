import type { Field } from 'payload'
import { bi } from '../labels'

const label = bi('Nhật ký', 'Log')

const list: Field = {
  name: 'recordLog',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/record-log/field#RecordLogField' },
  },
}

/** A tab that shows who changed what in the record, newest first; see `hooks/log-record-change.ts`. */
export const recordLogTab = { label, fields: [list] }

/** The same for forms without tabs. */
export const recordLogField: Field = {
  type: 'collapsible',
  label,
  admin: { initCollapsed: true },
  fields: [list],
}
