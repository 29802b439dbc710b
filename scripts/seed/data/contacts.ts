import type { Both, ContactSeed } from '../types'
import { departmentCode } from './agencies'

const OFFICE = departmentCode('Văn phòng Ủy ban nhân dân tỉnh')

type Mandate = NonNullable<ContactSeed['mandate']>

/** Topics that the mandates of the same number cover. */
const topicsOf: Record<number, string[]> = {
  1: ['upr', 'information', 'data'],
  2: ['civil-status', 'justice'],
  3: ['education'],
  4: ['disability', 'children'],
  5: ['local-government', 'women'],
  6: ['minorities'],
  7: ['upr', 'treaties'],
  8: ['press'],
}

const mandate = (
  number: number,
  scope: Both,
  from: string,
  to: string | null,
  delegate?: string,
): Mandate => ({
  scope,
  topics: topicsOf[number] ?? [],
  decisionNumber: `SỐ-MẪU-${String(number).padStart(2, '0')}/QĐ`,
  from,
  to,
  ...(delegate ? { delegate } : {}),
})

/** Everybody here is invented: names say so, numbers and addresses reach nobody. */
type Row = {
  key: string
  name: string
  post: Both
  agency: string
  mandate?: Mandate
  /** Leave out a channel that the office does not make public. */
  hide?: 'phone' | 'email'
}

const spokespersons: Row[] = [
  {
    key: 'van-phong',
    name: 'Hà Thị Mẫu',
    post: { vi: 'Phó Chánh Văn phòng', en: 'Deputy Chief of Office' },
    agency: OFFICE,
    mandate: mandate(
      1,
      {
        vi: 'Hoạt động chung của Ủy ban nhân dân tỉnh và việc thực hiện các khuyến nghị về quyền con người',
        en: 'General work of the Provincial People’s Committee and follow-up to human-rights recommendations',
      },
      '2026-01-05',
      null,
      'van-phong-2',
    ),
  },
  {
    key: 'tu-phap',
    name: 'Nông Văn Ví Dụ',
    post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
    agency: departmentCode('Sở Tư pháp'),
    mandate: mandate(
      2,
      {
        vi: 'Hộ tịch, quốc tịch, trợ giúp pháp lý, phổ biến pháp luật',
        en: 'Civil status, nationality, legal aid and legal education',
      },
      '2026-01-12',
      '2027-12-31',
      'tu-phap-2',
    ),
  },
  {
    key: 'giao-duc',
    name: 'Triệu Thị Thí Dụ',
    post: { vi: 'Chánh Văn phòng Sở', en: 'Head of Office' },
    agency: departmentCode('Sở Giáo dục và Đào tạo'),
    mandate: mandate(
      3,
      { vi: 'Giáo dục, tuyển sinh, học phí', en: 'Education, enrolment and school fees' },
      '2026-02-02',
      '2027-12-31',
    ),
  },
  {
    key: 'y-te',
    name: 'Đàm Văn Mẫu',
    post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
    agency: departmentCode('Sở Y tế'),
    mandate: mandate(
      4,
      {
        vi: 'Chăm sóc sức khỏe, bảo trợ xã hội, trẻ em',
        en: 'Health care, social protection and children',
      },
      '2026-02-02',
      '2027-12-31',
      'y-te-2',
    ),
  },
  {
    key: 'noi-vu',
    name: 'Bế Thị Minh Họa',
    post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
    agency: departmentCode('Sở Nội vụ'),
    mandate: mandate(
      5,
      {
        vi: 'Sắp xếp đơn vị hành chính, công chức, bình đẳng giới',
        en: 'Administrative reorganisation, civil service and gender equality',
      },
      '2026-01-12',
      '2027-12-31',
    ),
  },
  {
    key: 'dan-toc',
    name: 'Hoàng Văn Thí Dụ',
    post: { vi: 'Chánh Văn phòng Sở', en: 'Head of Office' },
    agency: departmentCode('Sở Dân tộc và Tôn giáo'),
    mandate: mandate(
      6,
      { vi: 'Chính sách dân tộc, tín ngưỡng, tôn giáo', en: 'Ethnic policy, belief and religion' },
      '2026-03-02',
      '2027-12-31',
    ),
  },
  {
    key: 'ngoai-vu',
    name: 'Lý Thị Ví Dụ',
    post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
    agency: departmentCode('Sở Ngoại vụ'),
    mandate: mandate(
      7,
      {
        vi: 'Phóng viên nước ngoài, UPR và điều ước quốc tế ở cấp tỉnh',
        en: 'Foreign reporters, UPR and treaties at provincial level',
      },
      '2026-03-02',
      '2027-12-31',
      'ngoai-vu-2',
    ),
  },
  {
    key: 'van-hoa',
    name: 'Vương Thị Minh Họa',
    post: { vi: 'Nguyên Phó Giám đốc', en: 'Former Deputy Director' },
    agency: departmentCode('Sở Văn hóa, Thể thao và Du lịch'),
    mandate: mandate(
      8,
      { vi: 'Báo chí và thông tin cơ sở', en: 'The press and local information' },
      '2025-07-01',
      '2026-06-30',
    ),
  },
]

const others: Row[] = [
  ['van-phong-2', 'Nguyễn Văn Mẫu', 'Trưởng phòng Tổng hợp', 'Head of General Affairs', OFFICE],
  [
    'tu-phap-2',
    'Lục Thị Minh Họa',
    'Trưởng phòng Hành chính tư pháp',
    'Head of Civil Status Division',
    'Sở Tư pháp',
  ],
  ['y-te-2', 'Mông Thị Mẫu', 'Chuyên viên đầu mối', 'Contact officer', 'Sở Y tế'],
  ['ngoai-vu-2', 'Phan Văn Minh Họa', 'Chuyên viên đầu mối', 'Contact officer', 'Sở Ngoại vụ'],
  ['tai-chinh', 'Dương Thị Thí Dụ', 'Chánh Văn phòng Sở', 'Head of Office', 'Sở Tài chính'],
  ['xay-dung', 'Chu Văn Ví Dụ', 'Chánh Văn phòng Sở', 'Head of Office', 'Sở Xây dựng'],
  ['cong-thuong', 'Lương Thị Mẫu', 'Chánh Văn phòng Sở', 'Head of Office', 'Sở Công Thương'],
  [
    'nong-nghiep',
    'Nông Thị Minh Họa',
    'Chánh Văn phòng Sở',
    'Head of Office',
    'Sở Nông nghiệp và Môi trường',
  ],
  ['khoa-hoc', 'Hứa Văn Mẫu', 'Chuyên viên đầu mối', 'Contact officer', 'Sở Khoa học và Công nghệ'],
  [
    'thanh-tra',
    'La Thị Ví Dụ',
    'Trưởng ban Tiếp công dân',
    'Head of Citizens’ Reception',
    'Thanh tra tỉnh',
  ],
  ['cong-an', 'Tô Văn Thí Dụ', 'Cán bộ đầu mối thông tin', 'Information officer', 'Công an tỉnh'],
  [
    'van-hoa-2',
    'Hoàng Thị Mẫu',
    'Trưởng phòng Báo chí',
    'Head of Press Division',
    'Sở Văn hóa, Thể thao và Du lịch',
  ],
].map(([key = '', name = '', vi = '', en = '', agency = '']) => ({
  key,
  name,
  post: { vi, en },
  agency: agency.startsWith('cb-') ? agency : departmentCode(agency),
  ...(key === 'cong-an' ? { hide: 'email' as const } : {}),
  ...(key === 'khoa-hoc' ? { hide: 'phone' as const } : {}),
}))

/** Contacts in the order of the directory: spokespersons first. */
export const contacts: ContactSeed[] = [...spokespersons, ...others].map(
  ({ hide, ...row }, index) => ({
    ...row,
    phone: hide === 'phone' ? null : `0206 000 0${String(index + 101).padStart(3, '0')}`,
    email: hide === 'email' ? null : `${row.key}.lien-he@example.vn`,
    order: index + 1,
  }),
)
