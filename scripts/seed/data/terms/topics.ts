import type { TermSeed } from '../../types'

const TOPICS: [
  code: string,
  vi: string,
  en: string,
  descriptionVi: string,
  descriptionEn: string,
][] = [
  [
    'treaties',
    'Điều ước quốc tế',
    'Treaties',
    'Công ước, nghị định thư, việc tham gia và bảo lưu',
    'Conventions and protocols, accession and reservations',
  ],
  [
    'upr',
    'Rà soát định kỳ phổ quát',
    'Universal Periodic Review',
    'Khuyến nghị, lập trường và theo dõi thực hiện',
    'Recommendations, positions and follow-up',
  ],
  [
    'children',
    'Quyền trẻ em',
    'Rights of the child',
    'Khai sinh, học tập, bảo vệ, đời tư của trẻ em',
    'Birth registration, schooling, protection and privacy of children',
  ],
  [
    'disability',
    'Người khuyết tật',
    'Persons with disabilities',
    'Khả năng tiếp cận và hòa nhập',
    'Accessibility and inclusion',
  ],
  [
    'women',
    'Phụ nữ và bình đẳng giới',
    'Women and gender equality',
    'Bình đẳng, phòng, chống bạo lực',
    'Equality and prevention of violence',
  ],
  [
    'minorities',
    'Dân tộc thiểu số',
    'Ethnic minorities',
    'Ngôn ngữ, văn hóa, cơ hội bình đẳng',
    'Languages, culture and equal opportunity',
  ],
  [
    'information',
    'Tiếp cận thông tin',
    'Access to information',
    'Quyền được biết và cách yêu cầu thông tin',
    'The right to know and how to ask',
  ],
  [
    'civil-status',
    'Hộ tịch',
    'Civil status',
    'Khai sinh, quốc tịch, giấy tờ',
    'Birth registration, nationality and papers',
  ],
  [
    'education',
    'Giáo dục',
    'Education',
    'Quyền học tập và học phí',
    'The right to education and school fees',
  ],
  [
    'justice',
    'Tư pháp',
    'Justice',
    'Hình phạt, xét xử, trợ giúp pháp lý',
    'Penalties, trials and legal aid',
  ],
  [
    'press',
    'Báo chí',
    'The press',
    'Quyền và trách nhiệm khi đưa tin',
    'Rights and duties in reporting',
  ],
  [
    'local-government',
    'Tổ chức chính quyền',
    'Local government',
    'Hai cấp chính quyền, xã và phường mới',
    'Two tiers of government, the new communes and wards',
  ],
  [
    'data',
    'Dữ liệu và phương pháp',
    'Data and methods',
    'Cách đếm, cách đọc, giới hạn của số liệu',
    'How figures are counted and read, and their limits',
  ],
]

/** What articles and press notes are about, in our own words. */
export const topics: TermSeed[] = TOPICS.map(([code, vi, en, descriptionVi, descriptionEn]) => ({
  scheme: 'topic',
  code,
  label: { vi, en },
  description: { vi: descriptionVi, en: descriptionEn },
}))
