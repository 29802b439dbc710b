import type { RecommendationSeed } from '../../types'
import { inReport } from './report'

/** Second cycle (2014), part 3 of 4, in the order of the report. */
export const cycle2Part3: RecommendationSeed[] = inReport('A/HRC/26/6', 'upr-2', 2014, [
  {
    paragraph: '143.113',
    state: 'be',
    position: 'noted',
    themes: ['death-penalty'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Công bố thông tin chính xác về số người đang chờ thi hành án tử hình và họ là ai.',
      en: 'Publish exact information on how many people are on death row and who they are.',
    },
  },
  {
    paragraph: '143.116',
    state: 'nz',
    position: 'noted',
    themes: ['detention', 'special-procedures'],
    persons: [],
    sdg: ['16.3'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Thực hiện các ý kiến của Nhóm công tác về giam giữ tùy tiện và trả tự do cho những người được nêu trong đó.',
      en: 'Act on the opinions of the Working Group on Arbitrary Detention and release the people concerned.',
    },
  },
  {
    paragraph: '143.119',
    state: 'ca',
    position: 'supported',
    themes: ['womens-rights'],
    persons: ['women-and-girls'],
    sdg: ['5.2'],
    instruments: ['CEDAW'],
    summary: {
      vi: 'Bảo vệ phụ nữ khỏi mọi hình thức bạo lực, cả trong luật và trên thực tế.',
      en: 'Protect women from all forms of violence, in law and in practice.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Phòng, chống bạo lực gia đình thực hiện ở cấp xã.',
        en: 'Domestic violence is dealt with in the communes.',
      },
    },
  },
  {
    paragraph: '143.121',
    state: 'md',
    position: 'supported',
    themes: ['rights-of-the-child'],
    persons: ['children'],
    sdg: [],
    instruments: ['CRC'],
    summary: {
      vi: 'Có biện pháp thay thế việc tước tự do của trẻ em và chương trình giúp các em phục hồi, tái hòa nhập.',
      en: 'Use alternatives to locking children up, and programmes for their rehabilitation and return.',
    },
    relevance: {
      level: 'indirect',
      reason: {
        vi: 'Hỗ trợ tái hòa nhập người chưa thành niên thực hiện ở cấp xã.',
        en: 'Helping young people back into the community is done in the communes.',
      },
    },
  },
  {
    paragraph: '143.124',
    state: 'md',
    position: 'supported',
    themes: ['labour', 'rights-of-the-child', 'trafficking'],
    persons: ['children'],
    sdg: ['16.2', '8.7'],
    instruments: ['CRC-OP-SC'],
    summary: {
      vi: 'Có biện pháp cho nhóm dễ bị tổn thương, nhất là trẻ em, để ngăn mua bán người vì bóc lột lao động và tình dục.',
      en: 'Protect vulnerable groups, children above all, from trafficking for labour and sexual exploitation.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Tỉnh biên giới; phòng ngừa mua bán người là việc thường xuyên.',
        en: 'A border province: preventing trafficking is everyday work.',
      },
    },
  },
  {
    paragraph: '143.135',
    state: 'dk',
    position: 'supported',
    themes: ['justice'],
    persons: [],
    sdg: [],
    instruments: ['CCPR'],
    summary: {
      vi: 'Có thủ tục hiệu quả để mọi người đều tiếp cận được luật sư ở mọi giai đoạn tố tụng.',
      en: 'Provide effective and equal access to a lawyer at every stage of proceedings.',
    },
    relevance: {
      level: 'indirect',
      reason: {
        vi: 'Trung tâm trợ giúp pháp lý của tỉnh tham gia bảo đảm quyền này.',
        en: 'The provincial legal-aid centre has a part in it.',
      },
    },
  },
  {
    paragraph: '143.136',
    state: 'at',
    position: 'noted',
    themes: ['detention'],
    persons: [],
    sdg: ['16.3'],
    summary: {
      vi: 'Công khai số cơ sở giam giữ, kể cả cơ sở cai nghiện hành chính, và số người ở đó.',
      en: 'Publish the number of detention facilities, including administrative drug-treatment centres, and of people held there.',
    },
  },
  {
    paragraph: '143.143',
    state: 'ca',
    position: 'supported',
    themes: ['freedom-of-religion-and-belief'],
    persons: ['members-of-minorities'],
    sdg: ['16.10'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Giảm trở ngại hành chính và yêu cầu đăng ký đối với sinh hoạt tôn giáo ôn hòa, kể cả của nhóm chưa đăng ký.',
      en: 'Reduce administrative obstacles and registration duties for peaceful religious activity, also of groups that are not registered.',
    },
    enStatus: 'draft',
    relevance: {
      level: 'indirect',
      reason: {
        vi: 'Đăng ký sinh hoạt tôn giáo có phần việc của tỉnh và xã.',
        en: 'Part of the registration of religious activity is done by the province and communes.',
      },
    },
  },
  {
    paragraph: '143.146',
    state: 'jp',
    position: 'supported',
    themes: ['freedom-of-opinion-and-expression', 'freedom-of-the-press'],
    persons: [],
    sdg: ['16.10'],
    instruments: ['CCPR'],
    summary: {
      vi: 'Thúc đẩy tự do biểu đạt và tự do, độc lập của báo chí, kể cả trên internet.',
      en: 'Promote freedom of expression and a free and independent press, also on the internet.',
    },
    relevance: {
      level: 'direct',
      reason: {
        vi: 'Cung cấp thông tin cho báo chí là trách nhiệm của mọi cơ quan trong tỉnh.',
        en: 'Informing the press is a duty of every provincial agency.',
      },
    },
  },
])
