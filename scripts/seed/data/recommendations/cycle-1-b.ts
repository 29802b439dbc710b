import type { RecommendationSeed } from '../../types'
import { inReport } from './report'

/** First cycle (2009): the second half. */
export const cycle1Second: RecommendationSeed[] = inReport('A/HRC/12/11', 'upr-1', 2009, [
  {
    paragraph: '99.65',
    state: 'ru',
    position: 'supported',
    themes: ['development', 'right-to-water'],
    persons: [],
    sdg: ['1.4', '6.1'],
    instruments: ['CESCR'],
    summary: {
      vi: 'Tiếp tục chính sách kinh tế có mục tiêu xã hội, như cấp nước sạch cho hộ nghèo và vùng đặc biệt khó khăn.',
      en: 'Continue economic policy with social aims, such as clean water for poor households and hard-hit areas.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Nước sinh hoạt ở vùng núi đá là việc của tỉnh.',
        en: 'Drinking water in the karst uplands is a provincial matter.',
      },
    },
  },
  {
    paragraph: '99.68',
    state: 'cu',
    position: 'supported',
    themes: ['minorities', 'right-to-education', 'right-to-health'],
    persons: ['members-of-minorities'],
    sdg: ['3.8'],
    instruments: ['CESCR'],
    summary: {
      vi: 'Tiếp tục bảo đảm giáo dục và y tế ở vùng núi và cho dân tộc thiểu số, có sự tham gia của chính họ.',
      en: 'Keep providing education and health care in the mountains and for ethnic minorities, and involve them in it.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Liên quan trực tiếp đến vùng cao và đồng bào dân tộc thiểu số.',
        en: 'Concerns the highlands and ethnic minorities directly.',
      },
    },
  },
  {
    paragraph: '99.76',
    state: 'np',
    position: 'supported',
    themes: ['minorities'],
    persons: ['members-of-minorities'],
    sdg: [],
    instruments: ['CERD'],
    summary: {
      vi: 'Tiếp tục gìn giữ ngôn ngữ và văn hóa của các dân tộc thiểu số.',
      en: 'Keep preserving the languages and cultures of ethnic minorities.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Tỉnh có nhiều dân tộc với tiếng nói riêng.',
        en: 'Several peoples with their own languages live in the province.',
      },
    },
  },
  {
    paragraph: '99.78',
    state: 'ph',
    position: 'supported',
    themes: ['minorities'],
    persons: ['members-of-minorities'],
    sdg: ['4.a'],
    instruments: ['CERD'],
    summary: {
      vi: 'Dùng tiếng dân tộc nhiều hơn trong trường học và trên phương tiện thông tin đại chúng.',
      en: 'Use minority languages more in schools and in the media.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Dạy và phát thanh bằng tiếng dân tộc do tỉnh tổ chức.',
        en: 'Teaching and broadcasting in minority languages are organised by the province.',
      },
    },
  },
  {
    paragraph: '99.79',
    state: 'ma',
    position: 'supported',
    themes: ['minorities'],
    persons: ['children', 'members-of-minorities'],
    sdg: [],
    instruments: ['CRC'],
    summary: {
      vi: 'Hỗ trợ thêm để trẻ em dân tộc thiểu số được đi học, đồng thời giữ được truyền thống và tiếng nói của mình.',
      en: 'Give further help for minority children to go to school while keeping their traditions and languages.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Liên quan trực tiếp đến trường học vùng dân tộc thiểu số.',
        en: 'Concerns schools in ethnic-minority areas directly.',
      },
    },
  },
  {
    paragraph: '100.1',
    state: 'mx',
    position: 'noted',
    themes: ['indigenous-peoples', 'international-instruments'],
    persons: ['indigenous-peoples'],
    sdg: [],
    summary: {
      vi: 'Xem xét phê chuẩn Công ước 169 của ILO về các dân tộc bản địa và bộ lạc.',
      en: 'Consider ratifying ILO Convention 169 on indigenous and tribal peoples.',
    },
    enStatus: 'draft',
  },
  {
    paragraph: '100.2',
    state: 'mx',
    position: 'noted',
    themes: ['detention', 'special-procedures'],
    persons: [],
    sdg: ['16.3'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Xem xét mời Nhóm công tác về giam giữ tùy tiện đến thăm.',
      en: 'Consider inviting the Working Group on Arbitrary Detention to visit.',
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
    paragraph: '101.1',
    state: 'ca',
    position: 'noted',
    themes: ['detention'],
    persons: [],
    sdg: ['16.3'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Bảo đảm quyền có luật sư tự chọn và xét xử công khai cho người bị giam giữ theo các quy định về an ninh hoặc tuyên truyền.',
      en: 'Give people held under security or propaganda laws a lawyer of their choice and a public trial.',
    },
  },
  {
    paragraph: '101.3',
    state: 'ca',
    position: 'noted',
    themes: ['corruption'],
    persons: [],
    sdg: ['16.5'],
    summary: {
      vi: 'Ban hành luật bảo vệ người tố giác tham nhũng khỏi bị truy tố hoặc quấy rối.',
      en: 'Adopt a law that protects those who report corruption from prosecution or harassment.',
    },
    relevance: {
      level: 'indirect',
      reason: {
        vi: 'Việc bảo vệ người tố giác cũng được thực hiện ở cấp tỉnh.',
        en: 'Protection of whistle-blowers is also applied in the province.',
      },
    },
  },
  {
    paragraph: '101.4',
    state: 'it',
    position: 'noted',
    themes: ['freedom-of-religion-and-belief', 'international-instruments'],
    persons: ['members-of-minorities'],
    sdg: ['16.10'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Tôn trọng đầy đủ tự do tôn giáo, rà soát quy định ở mọi cấp cho phù hợp với Điều 18 ICCPR.',
      en: 'Respect freedom of religion fully and bring rules at all levels into line with article 18 of the ICCPR.',
    },
    relevance: {
      level: 'indirect',
      reason: {
        vi: 'Đăng ký sinh hoạt tôn giáo có phần việc của tỉnh và xã.',
        en: 'Part of the registration of religious activity is done by the province and communes.',
      },
    },
  },
  {
    paragraph: '101.5',
    state: 'se',
    position: 'noted',
    themes: ['minorities', 'racial-discrimination'],
    persons: ['members-of-minorities'],
    sdg: ['10.3', '16.1'],
    instruments: ['CERD'],
    summary: {
      vi: 'Có thêm biện pháp ngăn bạo lực và phân biệt đối xử với người dân tộc thiểu số.',
      en: 'Do more to prevent violence and discrimination against ethnic minorities.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Liên quan trực tiếp đến tỉnh có đa số dân là người dân tộc thiểu số.',
        en: 'Most people of the province belong to ethnic minorities.',
      },
    },
  },
])
