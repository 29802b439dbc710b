import { termCode } from '../../../../src/import/upr/natural-key'
import type { TermSeed } from '../../types'

/** Issue labels of UPR Info, word for word, with a Vietnamese label of our own. */
const THEMES: [upstream: string, vi: string][] = [
  ['CP rights - general', 'Các quyền dân sự và chính trị nói chung'],
  ['Corruption', 'Tham nhũng'],
  ['Death penalty', 'Án tử hình'],
  ['Detention', 'Giam giữ'],
  ['Development', 'Phát triển'],
  ['Disabilities', 'Người khuyết tật'],
  ['Enforced disappearances', 'Mất tích cưỡng bức'],
  ['ESC rights - general', 'Các quyền kinh tế, xã hội và văn hóa nói chung'],
  ['Freedom of association and peaceful assembly', 'Tự do lập hội và hội họp ôn hòa'],
  ['Freedom of opinion and expression', 'Tự do ý kiến và biểu đạt'],
  ['Freedom of religion and belief', 'Tự do tín ngưỡng, tôn giáo'],
  ['Freedom of the press', 'Tự do báo chí'],
  ['Human rights education and training', 'Giáo dục và tập huấn về quyền con người'],
  ['Indigenous peoples', 'Các dân tộc bản địa'],
  ['International instruments', 'Văn kiện quốc tế'],
  ['Justice', 'Tư pháp'],
  ['Labour', 'Lao động'],
  ['Migrants', 'Người di cư'],
  ['Minorities', 'Nhóm thiểu số'],
  ['NHRI', 'Cơ quan nhân quyền quốc gia'],
  ['Other', 'Vấn đề khác'],
  ['Racial discrimination', 'Phân biệt chủng tộc'],
  ['Right to education', 'Quyền được giáo dục'],
  ['Right to health', 'Quyền về sức khỏe'],
  ['Right to water', 'Quyền về nước'],
  ['Rights of the Child', 'Quyền trẻ em'],
  ['Sexual Orientation and Gender Identity', 'Xu hướng tính dục và bản dạng giới'],
  ['Special procedures', 'Các thủ tục đặc biệt'],
  ['Torture and other CID treatment', 'Tra tấn và đối xử tàn bạo, vô nhân đạo, hạ nhục'],
  ['Trafficking', 'Mua bán người'],
  ['Treaty bodies', 'Các ủy ban công ước'],
  ["Women's rights", 'Quyền của phụ nữ'],
]

/** Abbreviations of the upstream list, spelled out for the English reader. */
const SPELLED_OUT: Record<string, string> = {
  'CP rights - general': 'Civil and political rights in general',
  'ESC rights - general': 'Economic, social and cultural rights in general',
  NHRI: 'National human rights institution',
  'Torture and other CID treatment': 'Torture and other ill-treatment',
}

/** Themes of recommendations. */
export const themes: TermSeed[] = THEMES.map(([upstream, vi]) => ({
  scheme: 'theme',
  code: termCode(upstream),
  label: { vi, en: SPELLED_OUT[upstream] ?? upstream },
  upstreamLabel: upstream,
}))

/** Groups of persons as the same data set names them. */
const PERSONS: [upstream: string, vi: string][] = [
  ['Children', 'Trẻ em'],
  ['Indigenous peoples', 'Các dân tộc bản địa'],
  ['LGBTI', 'Người đồng tính, song tính, chuyển giới, liên giới tính'],
  ['Members of minorities', 'Người thuộc nhóm thiểu số'],
  ['Migrants', 'Người di cư'],
  ['Persons with disabilities', 'Người khuyết tật'],
  ['Women and girls', 'Phụ nữ và trẻ em gái'],
]

/** Persons whom recommendations concern. */
export const affectedPersons: TermSeed[] = PERSONS.map(([upstream, vi]) => ({
  scheme: 'affected-person',
  code: termCode(upstream),
  label: { vi, en: upstream },
  upstreamLabel: upstream,
}))
