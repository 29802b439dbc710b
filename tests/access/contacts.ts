import { unique } from '../support/payload'
import { keptByEditors } from './kept-by-editors'

export const contacts = keptByEditors({
  collection: 'contacts',
  newRecord: ({ agency }) => ({ name: unique('Đầu mối'), post: 'Chánh Văn phòng', agency }),
  field: 'post',
  editorsDelete: true,
})
