import type { UserSeed } from '../types'
import { departmentCode } from './agencies'

/** One person per role. The password comes from whoever runs the seed. */
export const users: UserSeed[] = [
  { email: 'admin@example.vn', name: 'Quản trị Mẫu', role: 'admin', agency: '04' },
  {
    email: 'editor@example.vn',
    name: 'Hà Thị Mẫu',
    role: 'editor',
    agency: departmentCode('Văn phòng Ủy ban nhân dân tỉnh'),
  },
  {
    email: 'author@example.vn',
    name: 'Nông Văn Ví Dụ',
    role: 'author',
    agency: departmentCode('Sở Tư pháp'),
  },
  {
    email: 'contributor@example.vn',
    name: 'Lục Thị Minh Họa',
    role: 'contributor',
    agency: departmentCode('Sở Tư pháp'),
  },
]
