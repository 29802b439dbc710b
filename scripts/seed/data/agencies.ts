import { termCode } from '../../../src/import/upr/natural-key'
import type { AgencySeed, Both } from '../types'

const PROVINCE = '04'

/** The bodies above the departments. The province's own code is the national one. */
const governing: AgencySeed[] = [
  {
    code: PROVINCE,
    slug: 'ubnd-tinh',
    name: { vi: 'Ủy ban nhân dân tỉnh Cao Bằng', en: 'People’s Committee of Cao Bang Province' },
    shortName: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' },
    kind: 'people-committee',
    level: 'province',
    about: {
      vi: 'Cơ quan hành chính nhà nước của tỉnh, do Hội đồng nhân dân tỉnh bầu. Kế hoạch truyền thông về quyền con người của tỉnh do Ủy ban nhân dân tỉnh ban hành.',
      en: 'The province’s administrative authority, elected by the Provincial People’s Council. The province’s plans for communication on human rights are its decisions.',
    },
    phone: '0206 000 0001',
    email: 'ubnd@example.vn',
    website: 'https://caobang.gov.vn',
  },
  {
    code: 'cb-hdnd-tinh',
    slug: 'hdnd-tinh',
    name: { vi: 'Hội đồng nhân dân tỉnh Cao Bằng', en: 'People’s Council of Cao Bang Province' },
    shortName: { vi: 'HĐND tỉnh', en: 'Provincial People’s Council' },
    kind: 'people-council',
    level: 'province',
    about: {
      vi: 'Cơ quan quyền lực nhà nước ở địa phương, do cử tri trong tỉnh bầu ra, ban hành nghị quyết và giám sát việc thi hành.',
      en: 'The elected body of the province. It adopts resolutions and oversees how they are carried out.',
    },
    phone: '0206 000 0002',
    email: 'hdnd@example.vn',
  },
]

type DepartmentRow = { vi: string; en: string; short: Both; about: Both }

const departments: DepartmentRow[] = [
  {
    vi: 'Văn phòng Ủy ban nhân dân tỉnh',
    en: 'Office of the People’s Committee',
    short: { vi: 'Văn phòng UBND tỉnh', en: 'Provincial Office' },
    about: {
      vi: 'Tham mưu, tổng hợp cho Ủy ban nhân dân tỉnh; trong dữ liệu mẫu này, Văn phòng giữ đầu mối trả lời báo chí.',
      en: 'Supports the People’s Committee. In this sample data it is the first point of contact for the press.',
    },
  },
  {
    vi: 'Sở Tư pháp',
    en: 'Department of Justice',
    short: { vi: 'Sở Tư pháp', en: 'Justice' },
    about: {
      vi: 'Theo dõi thi hành pháp luật, hộ tịch, quốc tịch, trợ giúp pháp lý và phổ biến, giáo dục pháp luật.',
      en: 'Law enforcement monitoring, civil status, nationality, legal aid and public legal education.',
    },
  },
  {
    vi: 'Sở Nội vụ',
    en: 'Department of Home Affairs',
    short: { vi: 'Sở Nội vụ', en: 'Home Affairs' },
    about: {
      vi: 'Tổ chức bộ máy, chính quyền địa phương, địa giới hành chính, công chức, lao động, việc làm và bình đẳng giới.',
      en: 'Organisation of government, administrative boundaries, the civil service, labour, employment and gender equality.',
    },
  },
  {
    vi: 'Sở Y tế',
    en: 'Department of Health',
    short: { vi: 'Sở Y tế', en: 'Health' },
    about: {
      vi: 'Y tế dự phòng, khám bệnh, chữa bệnh, dân số, bảo trợ xã hội và trẻ em.',
      en: 'Preventive health, care and treatment, population, social protection and children.',
    },
  },
  {
    vi: 'Sở Giáo dục và Đào tạo',
    en: 'Department of Education and Training',
    short: { vi: 'Sở GD&ĐT', en: 'Education' },
    about: {
      vi: 'Giáo dục mầm non, phổ thông, thường xuyên và giáo dục nghề nghiệp trên địa bàn tỉnh.',
      en: 'Pre-school, general, continuing and vocational education in the province.',
    },
  },
  {
    vi: 'Sở Tài chính',
    en: 'Department of Finance',
    short: { vi: 'Sở Tài chính', en: 'Finance' },
    about: {
      vi: 'Ngân sách, kế hoạch, đầu tư và đăng ký doanh nghiệp.',
      en: 'Budget, planning, investment and business registration.',
    },
  },
  {
    vi: 'Sở Xây dựng',
    en: 'Department of Construction',
    short: { vi: 'Sở Xây dựng', en: 'Construction' },
    about: {
      vi: 'Quy hoạch xây dựng, nhà ở, hạ tầng kỹ thuật và giao thông.',
      en: 'Building plans, housing, infrastructure and transport.',
    },
  },
  {
    vi: 'Sở Công Thương',
    en: 'Department of Industry and Trade',
    short: { vi: 'Sở Công Thương', en: 'Industry and Trade' },
    about: {
      vi: 'Công nghiệp, năng lượng, thương mại và bảo vệ người tiêu dùng.',
      en: 'Industry, energy, trade and consumer protection.',
    },
  },
  {
    vi: 'Sở Nông nghiệp và Môi trường',
    en: 'Department of Agriculture and Environment',
    short: { vi: 'Sở NN&MT', en: 'Agriculture and Environment' },
    about: {
      vi: 'Nông nghiệp, đất đai, tài nguyên nước, môi trường, phòng, chống thiên tai và giảm nghèo.',
      en: 'Agriculture, land, water, environment, disaster prevention and poverty reduction.',
    },
  },
  {
    vi: 'Sở Khoa học và Công nghệ',
    en: 'Department of Science and Technology',
    short: { vi: 'Sở KH&CN', en: 'Science and Technology' },
    about: {
      vi: 'Khoa học, công nghệ, chuyển đổi số, viễn thông và hạ tầng dữ liệu.',
      en: 'Science, technology, digital transformation, telecommunications and data infrastructure.',
    },
  },
  {
    vi: 'Sở Văn hóa, Thể thao và Du lịch',
    en: 'Department of Culture, Sports and Tourism',
    short: { vi: 'Sở VHTT&DL', en: 'Culture' },
    about: {
      vi: 'Văn hóa, gia đình, thể thao, du lịch, báo chí và thông tin cơ sở.',
      en: 'Culture, family, sports, tourism, the press and local information.',
    },
  },
  {
    vi: 'Sở Dân tộc và Tôn giáo',
    en: 'Department of Ethnic and Religious Affairs',
    short: { vi: 'Sở Dân tộc và Tôn giáo', en: 'Ethnic and Religious Affairs' },
    about: {
      vi: 'Chính sách dân tộc và quản lý nhà nước về tín ngưỡng, tôn giáo.',
      en: 'Policy on ethnic minorities and administration of matters of belief and religion.',
    },
  },
  {
    vi: 'Sở Ngoại vụ',
    en: 'Department of Foreign Affairs',
    short: { vi: 'Sở Ngoại vụ', en: 'Foreign Affairs' },
    about: {
      vi: 'Đối ngoại, biên giới, phóng viên nước ngoài và theo dõi các cam kết quốc tế ở cấp tỉnh.',
      en: 'External relations, border matters, foreign reporters and international commitments at provincial level.',
    },
  },
  {
    vi: 'Thanh tra tỉnh',
    en: 'Inspectorate',
    short: { vi: 'Thanh tra tỉnh', en: 'Inspectorate' },
    about: {
      vi: 'Thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng.',
      en: 'Inspection, reception of citizens, complaints, denunciations and prevention of corruption.',
    },
  },
  {
    vi: 'Công an tỉnh',
    en: 'Public Security',
    short: { vi: 'Công an tỉnh', en: 'Public Security' },
    about: {
      vi: 'An ninh, trật tự, căn cước, cư trú và quản lý các cơ sở giam giữ thuộc thẩm quyền.',
      en: 'Security and public order, identity cards, residence, and the detention facilities in its charge.',
    },
  },
]

/** Our own code of a department: there is no official one. */
export function departmentCode(vietnameseName: string): string {
  return `cb-${termCode(vietnameseName)}`
}

function toAgency(row: DepartmentRow, index: number): AgencySeed {
  const code = departmentCode(row.vi)
  const number = String(index + 11).padStart(4, '0')
  return {
    code,
    slug: termCode(row.vi),
    name: {
      vi: row.vi.endsWith('tỉnh') ? `${row.vi} Cao Bằng` : `${row.vi} tỉnh Cao Bằng`,
      en: `${row.en}, Cao Bang Province`,
    },
    shortName: row.short,
    kind: 'department',
    level: 'province',
    parent: PROVINCE,
    about: row.about,
    phone: `0206 000 ${number}`,
    email: `${code.replace(/^cb-/, '')}@example.vn`,
  }
}

/** Code of an invented body: it holds the demonstration's events, numbers and replies. */
export const SAMPLE_AGENCY = 'cb-co-quan-mau'

const sampleAgency: AgencySeed = {
  code: SAMPLE_AGENCY,
  slug: 'co-quan-mau',
  name: { vi: 'Cơ quan Mẫu (minh họa)', en: 'Sample Agency (demonstration)' },
  shortName: { vi: 'Cơ quan Mẫu', en: 'Sample Agency' },
  kind: 'other',
  level: 'province',
  parent: PROVINCE,
  about: {
    vi: 'Cơ quan không có thật. Sự kiện, lớp tập huấn, câu trả lời và con số của phần trình diễn đứng tên cơ quan này, để không gán điều bịa cho cơ quan nào.',
    en: 'This body does not exist. The demonstration’s events, trainings, replies and numbers stand in its name, so that nothing invented is put down to a real body.',
  },
  phone: '0206 000 0099',
  email: 'co-quan-mau@example.vn',
}

/** The province's governing bodies and departments, parents first, and the invented one. */
export const provincialAgencies: AgencySeed[] = [
  ...governing,
  ...departments.map(toAgency),
  sampleAgency,
]
