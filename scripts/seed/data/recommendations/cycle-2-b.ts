import type { RecommendationSeed } from '../../types'
import { inReport } from './report'

/** Second cycle (2014), part 2 of 4, in the order of the report. */
export const cycle2Part2: RecommendationSeed[] = inReport('A/HRC/26/6', 'upr-2', 2014, [
  {
    paragraph: '143.40',
    state: 'pt',
    position: 'noted',
    themes: ['nhri'],
    persons: [],
    sdg: ['16.a'],
    summary: {
      vi: 'Thành lập cơ quan nhân quyền quốc gia độc lập theo các Nguyên tắc Paris.',
      en: 'Set up an independent national human rights institution that meets the Paris Principles.',
    },
  },
  {
    paragraph: '143.62',
    state: 'by',
    position: 'supported',
    themes: ['human-rights-education-and-training'],
    persons: ['children'],
    sdg: ['4.7'],
    summary: {
      vi: 'Tiếp tục đưa giáo dục quyền con người vào trường phổ thông, đại học và chương trình cho công chức.',
      en: 'Keep bringing human-rights education into schools, universities and courses for civil servants.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Tập huấn công chức và dạy trong trường đều có phần việc của tỉnh.',
        en: 'Training civil servants and teaching in schools are partly done by the province.',
      },
    },
  },
  {
    paragraph: '143.65',
    state: 'ma',
    position: 'supported',
    themes: ['human-rights-education-and-training'],
    persons: [],
    sdg: ['4.7'],
    summary: {
      vi: 'Có chương trình giáo dục quyền con người riêng cho cán bộ thực thi pháp luật và tư pháp.',
      en: 'Offer special human-rights training to law-enforcement officials and the judiciary.',
    },
    relevance: {
      level: 'indirect',
      reason: {
        vi: 'Có thể mời cán bộ thực thi pháp luật trong tỉnh dự tập huấn.',
        en: 'Law-enforcement officials of the province can be invited to training.',
      },
    },
  },
  {
    paragraph: '143.69',
    state: 'al',
    position: 'supported',
    themes: ['rights-of-the-child', 'treaty-bodies'],
    persons: ['children'],
    sdg: ['16.2'],
    instruments: ['CRC'],
    summary: {
      vi: 'Xử lý đầy đủ các khuyến nghị của Ủy ban về quyền trẻ em về xâm hại trẻ em và phân bổ nguồn lực.',
      en: 'Act fully on what the Committee on the Rights of the Child said about child abuse and resources.',
    },
    relevance: {
      level: 'indirect',
      reason: {
        vi: 'Bảo vệ trẻ em và chi ngân sách cho trẻ em có phần ở cấp tỉnh.',
        en: 'Child protection and spending on children are partly provincial.',
      },
    },
  },
  {
    paragraph: '143.71',
    state: 'gb',
    position: 'noted',
    themes: ['special-procedures'],
    persons: [],
    sdg: [],
    summary: {
      vi: 'Gửi lời mời thường trực tới mọi thủ tục đặc biệt của Hội đồng Nhân quyền.',
      en: 'Issue a standing invitation to all special procedures.',
    },
    relevance: {
      level: 'none',
      reason: {
        vi: 'Việc mời các thủ tục đặc biệt thuộc thẩm quyền trung ương.',
        en: 'Inviting special procedures is up to the central Government.',
      },
    },
  },
  {
    paragraph: '143.88',
    state: 'cl',
    position: 'supported',
    themes: ['sexual-orientation-and-gender-identity'],
    persons: ['lgbti'],
    sdg: ['10.3'],
    summary: {
      vi: 'Ban hành luật chống phân biệt đối xử, bảo đảm bình đẳng bất kể xu hướng tính dục và bản dạng giới.',
      en: 'Adopt an anti-discrimination law that guarantees equality whatever the sexual orientation or gender identity.',
    },
  },
  {
    paragraph: '143.89',
    state: 'be',
    position: 'supported',
    themes: ['death-penalty'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Tiếp tục giảm số tội danh có án tử hình.',
      en: 'Keep reducing the offences that carry the death penalty.',
    },
    enStatus: 'draft',
    relevance: {
      level: 'none',
      reason: {
        vi: 'Hình phạt do luật của Quốc hội quy định; tỉnh không có thẩm quyền.',
        en: 'Penalties are set by laws of the National Assembly; the province has no power over them.',
      },
    },
  },
  {
    paragraph: '143.93',
    state: 'de',
    position: 'noted',
    themes: ['death-penalty'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Giảm thêm số tội danh có án tử hình và công bố số liệu về các bản án tử hình.',
      en: 'Reduce capital offences further and publish figures on death sentences.',
    },
  },
  {
    paragraph: '143.95',
    state: 'nz',
    position: 'supported',
    themes: ['death-penalty'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Tiếp tục cải cách để tiến tới bãi bỏ án tử hình, gồm cả minh bạch hơn về việc áp dụng.',
      en: 'Keep reforming towards abolition of the death penalty, and be more open about its use.',
    },
  },
  {
    paragraph: '143.106',
    state: 'fr',
    position: 'noted',
    themes: ['death-penalty'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Tạm ngừng thi hành án tử hình để tiến tới bãi bỏ.',
      en: 'Suspend executions with a view to abolishing the death penalty.',
    },
  },
])
