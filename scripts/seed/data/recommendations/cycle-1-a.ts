import type { RecommendationSeed } from '../../types'
import { inReport } from './report'

/** First cycle (2009): the first half of the chosen recommendations. */
export const cycle1First: RecommendationSeed[] = inReport('A/HRC/12/11', 'upr-1', 2009, [
  {
    paragraph: '99.2',
    state: 'za',
    position: 'supported',
    themes: ['disabilities', 'international-instruments'],
    persons: ['persons-with-disabilities'],
    sdg: [],
    instruments: ['CRPD'],
    summary: {
      vi: 'Xem xét phê chuẩn Công ước về quyền của người khuyết tật.',
      en: 'Consider ratifying the Convention on the Rights of Persons with Disabilities.',
    },
  },
  {
    paragraph: '99.3',
    state: 'au',
    position: 'supported',
    themes: ['international-instruments', 'torture-and-other-cid-treatment'],
    persons: [],
    sdg: [],
    instruments: ['CAT'],
    summary: {
      vi: 'Sớm gia nhập Công ước chống tra tấn.',
      en: 'Join the Convention against Torture soon.',
    },
  },
  {
    paragraph: '99.6',
    state: 'az',
    position: 'supported',
    themes: ['international-instruments', 'labour', 'migrants'],
    persons: ['migrants'],
    sdg: [],
    instruments: ['CMW'],
    summary: {
      vi: 'Xem xét tham gia công ước về quyền của người lao động di trú và gia đình họ.',
      en: 'Consider joining the convention on migrant workers and their families.',
    },
  },
  {
    paragraph: '99.17',
    state: 'gb',
    position: 'supported',
    themes: ['human-rights-education-and-training'],
    persons: [],
    sdg: [],
    summary: {
      vi: 'Tiếp tục tập huấn kỹ cho cán bộ địa phương và theo dõi việc thi hành pháp luật.',
      en: 'Keep training local officials thoroughly and follow up how laws are applied.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Tập huấn cán bộ địa phương thuộc việc của tỉnh.',
        en: 'Training local officials is the province’s own task.',
      },
    },
  },
  {
    paragraph: '99.19',
    state: 'it',
    position: 'supported',
    themes: ['human-rights-education-and-training', 'right-to-education', 'rights-of-the-child'],
    persons: ['children'],
    sdg: ['4.7'],
    instruments: ['CRC'],
    summary: {
      vi: 'Có chiến lược quốc gia đưa giáo dục quyền con người vào mọi cấp học.',
      en: 'Adopt a national strategy that brings human-rights education into every level of school.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Trường phổ thông do tỉnh và xã quản lý.',
        en: 'Schools are run by the province and its communes.',
      },
    },
  },
  {
    paragraph: '99.25',
    state: 'eg',
    position: 'supported',
    themes: ['other'],
    persons: [],
    sdg: [],
    summary: {
      vi: 'Có kế hoạch để đến được với vùng xa, cải thiện đời sống và bảo vệ quyền của người dân ở đó.',
      en: 'Plan how to reach remote areas, improve life there and protect the rights of those who live there.',
    },
    enStatus: 'draft',
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Cao Bằng là tỉnh miền núi, có nhiều thôn bản xa trung tâm.',
        en: 'Cao Bang is mountainous and many hamlets lie far from services.',
      },
    },
  },
  {
    paragraph: '99.27',
    state: 'ru',
    position: 'supported',
    themes: ['minorities', 'womens-rights'],
    persons: ['women-and-girls', 'members-of-minorities'],
    sdg: ['5.c'],
    instruments: ['CEDAW'],
    summary: {
      vi: 'Phổ biến rộng rãi luật về quyền của phụ nữ qua báo chí và in tài liệu bằng tiếng dân tộc thiểu số.',
      en: 'Make laws on women’s rights widely known through the media and publish them in minority languages.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Tài liệu pháp luật bằng tiếng dân tộc thiểu số do tỉnh tổ chức biên soạn.',
        en: 'Legal material in minority languages is prepared in the province.',
      },
    },
  },
  {
    paragraph: '99.33',
    state: 'no',
    position: 'supported',
    themes: ['death-penalty'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Sớm giảm số tội danh có thể bị phạt tử hình, theo mục tiêu mà Chính phủ đã nêu.',
      en: 'Reduce the number of crimes punishable by death soon, as the Government has said it aims to do.',
    },
    relevance: {
      level: 'none',
      reason: {
        vi: 'Hình phạt do luật của Quốc hội quy định; tỉnh không có thẩm quyền.',
        en: 'Penalties are set by laws of the National Assembly; the province has no power over them.',
      },
    },
  },
  {
    paragraph: '99.43',
    state: 'at',
    position: 'supported',
    themes: ['justice'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Bảo đảm để người bị tước tự do được đưa ra trước thẩm phán không chậm trễ.',
      en: 'Make sure that everyone deprived of liberty comes before a judge without delay.',
    },
  },
  {
    paragraph: '99.46',
    state: 'ca',
    position: 'supported',
    themes: ['freedom-of-opinion-and-expression'],
    persons: [],
    sdg: ['16.10'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Trình và sớm thông qua luật về tiếp cận thông tin.',
      en: 'Draft a law on access to information and pass it promptly.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Mọi cơ quan của tỉnh đều có trách nhiệm cung cấp thông tin.',
        en: 'Every provincial agency has a duty to give information.',
      },
    },
  },
  {
    paragraph: '99.58',
    state: 'br',
    position: 'supported',
    themes: ['womens-rights'],
    persons: ['women-and-girls'],
    sdg: ['3.7', '5.6'],
    instruments: ['CEDAW'],
    summary: {
      vi: 'Mở rộng khả năng tiếp cận chăm sóc sức khỏe của phụ nữ, nhất là sức khỏe sinh sản.',
      en: 'Widen women’s access to health care, above all reproductive health.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Dịch vụ sức khỏe sinh sản tuyến cơ sở do tỉnh và xã cung cấp.',
        en: 'Local reproductive-health services are run in the province.',
      },
    },
  },
])
