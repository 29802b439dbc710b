import { termCode } from './natural-key'

/** Issues of UPR Info, word for word, with a Vietnamese label of our own. */
const THEMES = `
Asylum-seekers - refugees | Người tìm kiếm quy chế tị nạn, người tị nạn
Civil society | Xã hội dân sự
Corruption | Tham nhũng
Counter-terrorism | Chống khủng bố
CP rights - general | Các quyền dân sự và chính trị nói chung | Civil and political rights in general
Death penalty | Án tử hình
Detention | Giam giữ
Development | Phát triển
Disabilities | Người khuyết tật
Elections | Bầu cử
Enforced disappearances | Mất tích cưỡng bức
Environment | Môi trường
ESC rights - general | Các quyền kinh tế, xã hội và văn hóa nói chung | Economic, social and cultural rights in general
Extrajudicial executions | Hành quyết ngoài tư pháp
Freedom of association and peaceful assembly | Tự do lập hội và hội họp ôn hòa
Freedom of movement | Tự do đi lại
Freedom of opinion and expression | Tự do ý kiến và biểu đạt
Freedom of religion and belief | Tự do tín ngưỡng, tôn giáo
Freedom of the press | Tự do báo chí
General | Vấn đề chung
HIV - Aids | HIV/AIDS | HIV/AIDS
Human rights defenders | Người bảo vệ quyền con người
Human rights education and training | Giáo dục và tập huấn về quyền con người
Human rights violations by state agents | Vi phạm quyền con người do người của nhà nước
Impunity | Không bị trừng phạt
Indigenous peoples | Các dân tộc bản địa
Internally displaced persons | Người phải di dời trong nước
International humanitarian law | Luật nhân đạo quốc tế
International instruments | Văn kiện quốc tế
Justice | Tư pháp
Labour | Lao động
Migrants | Người di cư
Minorities | Nhóm thiểu số
National plan of action | Kế hoạch hành động quốc gia
NHRI | Cơ quan nhân quyền quốc gia | National human rights institution
Other | Vấn đề khác
Poverty | Nghèo đói
Public security | An ninh công cộng
Racial discrimination | Phân biệt chủng tộc
Right to education | Quyền được giáo dục
Right to food | Quyền về lương thực
Right to health | Quyền về sức khỏe
Right to housing | Quyền về nhà ở
Right to land | Quyền về đất đai
Right to water | Quyền về nước
Rights of the Child | Quyền trẻ em
Sexual Orientation and Gender Identity | Xu hướng tính dục và bản dạng giới
Special procedures | Các thủ tục đặc biệt
Technical assistance and cooperation | Hợp tác và hỗ trợ kỹ thuật
Torture and other CID treatment | Tra tấn và đối xử tàn bạo, vô nhân đạo, hạ nhục | Torture and other ill-treatment
Trafficking | Mua bán người
Treaty bodies | Các ủy ban công ước
UPR process | Tiến trình rà soát định kỳ phổ quát
Women's rights | Quyền của phụ nữ
`

/** Groups of persons that UPR Info names, in the order in which it strings them together. */
const PERSONS = `
Women and girls | Phụ nữ và trẻ em gái
LGBTI | Người đồng tính, song tính, chuyển giới, liên giới tính
Older persons | Người cao tuổi
Youth | Thanh niên
Children | Trẻ em
Persons with disabilities | Người khuyết tật
Migrants | Người di cư
Members of minorities | Người thuộc nhóm thiểu số
Indigenous peoples | Các dân tộc bản địa
Refugees and asylum-seekers | Người tị nạn và người tìm kiếm quy chế tị nạn
Internally displaced persons | Người phải di dời trong nước
Human rights defenders | Người bảo vệ quyền con người
Stateless persons | Người không quốc tịch
Journalists | Nhà báo
`

/** A term as the import makes it when the vocabulary has none. */
export interface TermName {
  code: string
  /** The label of UPR Info, word for word. */
  upstream: string
  vi: string
  en: string
}

function readTable(table: string): Map<string, TermName> {
  const names = table
    .trim()
    .split('\n')
    .map((line): TermName => {
      const [upstream = '', vi = '', en = upstream] = line.split(' | ')
      return { code: termCode(upstream), upstream, vi, en }
    })
  return new Map(names.map((name) => [name.code, name]))
}

export const themeNames = readTable(THEMES)
export const personNames = readTable(PERSONS)
