import type { RecommendationSeed } from '../../types'
import { inReport } from './report'

/** Second cycle (2014), part 4 of 4, in the order of the report. */
export const cycle2Part4: RecommendationSeed[] = inReport('A/HRC/26/6', 'upr-2', 2014, [
  {
    paragraph: '143.151',
    state: 'dk',
    position: 'noted',
    themes: ['freedom-of-opinion-and-expression'],
    persons: [],
    sdg: ['16.10'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Bãi bỏ hoặc sửa những quy định chưa rõ về an ninh quốc gia trong Bộ luật Hình sự để không bị dùng tùy tiện với ý kiến ôn hòa.',
      en: 'Repeal or amend unclear national-security provisions of the Penal Code so that they are not used against peaceful opinion.',
    },
  },
  {
    paragraph: '143.172',
    state: 'fr',
    position: 'supported',
    themes: ['freedom-of-association-and-peaceful-assembly'],
    persons: [],
    sdg: ['16.10'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Có biện pháp bảo đảm tự do lập hội, hội họp và biểu tình ôn hòa.',
      en: 'Take measures for freedom of association, peaceful assembly and demonstration.',
    },
  },
  {
    paragraph: '143.176',
    state: 'gr',
    position: 'noted',
    themes: ['freedom-of-association-and-peaceful-assembly'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Có biện pháp chấm dứt truy tố người biểu tình ôn hòa.',
      en: 'Put an end to the prosecution of peaceful protesters.',
    },
  },
  {
    paragraph: '143.193',
    state: 'kg',
    position: 'supported',
    themes: ['right-to-education'],
    persons: ['children'],
    sdg: [],
    instruments: ['CESCR', 'CRC'],
    summary: {
      vi: 'Bảo đảm trên thực tế việc học không mất tiền.',
      en: 'Make education free of charge in practice.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Trường công trong tỉnh trực tiếp thực hiện.',
        en: 'Public schools in the province carry it out.',
      },
    },
  },
  {
    paragraph: '143.196',
    state: 'af',
    position: 'supported',
    themes: ['right-to-education'],
    persons: [],
    sdg: ['4.a'],
    instruments: ['CESCR'],
    summary: {
      vi: 'Mở rộng để mọi người đều được đến trường, bình đẳng trong giáo dục và có thêm chương trình song ngữ.',
      en: 'Give everyone access to school and equal education, with more bilingual programmes.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Tỉnh có nhiều trường vùng dân tộc thiểu số.',
        en: 'The province has many schools in minority areas.',
      },
    },
  },
  {
    paragraph: '143.203',
    state: 'dz',
    position: 'supported',
    themes: ['right-to-education'],
    persons: [],
    sdg: [],
    instruments: ['CESCR'],
    summary: {
      vi: 'Nâng chất lượng giáo dục ở nông thôn, miền núi và xem xét tăng hỗ trợ kinh phí cho vùng này.',
      en: 'Improve education in rural and mountain areas, and consider more funding for it.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Nói trực tiếp đến giáo dục miền núi.',
        en: 'Speaks of education in the mountains.',
      },
    },
  },
  {
    paragraph: '143.206',
    state: 'ly',
    position: 'supported',
    themes: ['disabilities', 'right-to-education', 'right-to-health', 'rights-of-the-child'],
    persons: ['children', 'persons-with-disabilities'],
    sdg: ['3.8', '4.5'],
    instruments: ['CRPD', 'CRC'],
    summary: {
      vi: 'Tiếp tục bảo đảm để người khuyết tật, nhất là trẻ em, được học, được chăm sóc y tế và không bị phân biệt đối xử.',
      en: 'Keep making sure that persons with disabilities, children above all, get schooling and health care without discrimination.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Giáo dục hòa nhập và y tế cơ sở do tỉnh và xã thực hiện.',
        en: 'Inclusive schools and local health care are provincial and communal work.',
      },
    },
  },
  {
    paragraph: '143.211',
    state: 'cg',
    position: 'supported',
    themes: ['human-rights-education-and-training', 'minorities', 'racial-discrimination'],
    persons: ['members-of-minorities'],
    sdg: ['10.3'],
    instruments: ['CERD'],
    summary: {
      vi: 'Truyền thông để thay đổi định kiến về người dân tộc thiểu số và bổ sung khung pháp luật bảo đảm không phân biệt đối xử.',
      en: 'Run campaigns against prejudice towards ethnic minorities, and fill the gaps in the law on non-discrimination.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Truyền thông nâng cao nhận thức là một phần kế hoạch của tỉnh.',
        en: 'Awareness work is part of the province’s plan.',
      },
    },
  },
  {
    paragraph: '143.217',
    state: 'na',
    position: 'supported',
    themes: ['development', 'minorities'],
    persons: ['members-of-minorities'],
    sdg: ['16.7'],
    instruments: ['CERD'],
    summary: {
      vi: 'Có chính sách để cộng đồng thiểu số được tham vấn và cùng quyết định những việc ảnh hưởng đến nơi mình sống.',
      en: 'Let minority communities take part, through consultation, in decisions that affect their areas.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Lấy ý kiến cộng đồng dân tộc thiểu số là việc thường xuyên của tỉnh và xã.',
        en: 'Consulting minority communities is regular work of the province and communes.',
      },
    },
  },
])
