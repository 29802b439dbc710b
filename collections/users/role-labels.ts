import type { Role } from '../_shared/access'
import { bi, type Bilingual } from '../_shared/labels'

export const roleLabels: Record<Role, Bilingual> = {
  admin: bi('Quản trị', 'Administrator'),
  editor: bi('Biên tập viên', 'Editor'),
  author: bi('Tác giả của cơ quan', 'Author of an agency'),
  contributor: bi('Cộng tác viên', 'Contributor'),
}
