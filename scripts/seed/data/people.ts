import type { Both } from '../types'

type Person = { name: string; affiliation: Both }

const person = (name: string, vi: string, en: string): Person => ({ name, affiliation: { vi, en } })

/** Invented authors. Their names say that they are samples. */
export const people = {
  mau: person('Hà Thị Mẫu', 'Văn phòng UBND tỉnh', 'Provincial Office'),
  viDu: person('Nông Văn Ví Dụ', 'Sở Tư pháp', 'Department of Justice'),
  thiDu: person('Triệu Thị Thí Dụ', 'Sở Giáo dục và Đào tạo', 'Department of Education'),
  minhHoa: person('Bế Thị Minh Họa', 'Sở Nội vụ', 'Department of Home Affairs'),
  lyViDu: person('Lý Thị Ví Dụ', 'Sở Ngoại vụ', 'Department of Foreign Affairs'),
  damMau: person('Đàm Văn Mẫu', 'Sở Y tế', 'Department of Health'),
  congTacVien: person('Lục Thị Minh Họa', 'Cộng tác viên', 'Contributor'),
  hoangThiDu: person(
    'Hoàng Văn Thí Dụ',
    'Sở Dân tộc và Tôn giáo',
    'Department of Ethnic and Religious Affairs',
  ),
}

/** Who checked a text before publication, in the words shown to readers. */
export const reviewers = {
  vanPhong: 'Hà Thị Mẫu, Phó Chánh Văn phòng UBND tỉnh',
  tuPhap: 'Nông Văn Ví Dụ, Phó Giám đốc Sở Tư pháp',
  ngoaiVu: 'Lý Thị Ví Dụ, Phó Giám đốc Sở Ngoại vụ',
}
