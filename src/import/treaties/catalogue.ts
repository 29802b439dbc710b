import type { Instrument } from '../../generated/payload-types'

/** The core treaties of the United Nations: code, short name, kind, day of adoption, names. */
const TREATIES = `
CERD | CERD | convention | 1965-12-21 | Công ước quốc tế về xóa bỏ mọi hình thức phân biệt chủng tộc | International Convention on the Elimination of All Forms of Racial Discrimination
CCPR | ICCPR | covenant | 1966-12-16 | Công ước quốc tế về các quyền dân sự và chính trị | International Covenant on Civil and Political Rights
CESCR | ICESCR | covenant | 1966-12-16 | Công ước quốc tế về các quyền kinh tế, xã hội và văn hóa | International Covenant on Economic, Social and Cultural Rights
CEDAW | CEDAW | convention | 1979-12-18 | Công ước về xóa bỏ mọi hình thức phân biệt đối xử với phụ nữ | Convention on the Elimination of All Forms of Discrimination against Women
CAT | CAT | convention | 1984-12-10 | Công ước chống tra tấn và các hình thức đối xử hoặc trừng phạt tàn bạo, vô nhân đạo hoặc hạ nhục con người | Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
CRC | CRC | convention | 1989-11-20 | Công ước về quyền trẻ em | Convention on the Rights of the Child
CMW | ICRMW | convention | 1990-12-18 | Công ước quốc tế về bảo vệ quyền của tất cả người lao động di trú và các thành viên gia đình họ | International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
CRPD | CRPD | convention | 2006-12-13 | Công ước về quyền của người khuyết tật | Convention on the Rights of Persons with Disabilities
CED | CED | convention | 2006-12-20 | Công ước quốc tế về bảo vệ tất cả mọi người khỏi mất tích cưỡng bức | International Convention for the Protection of All Persons from Enforced Disappearance
CCPR-OP1 | ICCPR-OP1 | optional-protocol | 1966-12-16 | Nghị định thư không bắt buộc thứ nhất của ICCPR | First Optional Protocol to the ICCPR
CCPR-OP2-DP | ICCPR-OP2 | optional-protocol | 1989-12-15 | Nghị định thư không bắt buộc thứ hai của ICCPR, hướng tới bãi bỏ án tử hình | Second Optional Protocol to the ICCPR, aiming at the abolition of the death penalty
CEDAW-OP | CEDAW-OP | optional-protocol | 1999-10-06 | Nghị định thư không bắt buộc của CEDAW | Optional Protocol to CEDAW
CRC-OP-AC | CRC-OP-AC | optional-protocol | 2000-05-25 | Nghị định thư không bắt buộc của CRC về việc lôi cuốn trẻ em tham gia xung đột vũ trang | Optional Protocol to the CRC on the involvement of children in armed conflict
CRC-OP-SC | CRC-OP-SC | optional-protocol | 2000-05-25 | Nghị định thư không bắt buộc của CRC về buôn bán trẻ em, mại dâm trẻ em và văn hóa phẩm khiêu dâm trẻ em | Optional Protocol to the CRC on the sale of children, child prostitution and child pornography
CAT-OP | OPCAT | optional-protocol | 2002-12-18 | Nghị định thư không bắt buộc của CAT | Optional Protocol to CAT
CRPD-OP | CRPD-OP | optional-protocol | 2006-12-13 | Nghị định thư không bắt buộc của CRPD | Optional Protocol to the CRPD
CESCR-OP | OP-ICESCR | optional-protocol | 2008-12-10 | Nghị định thư không bắt buộc của ICESCR | Optional Protocol to the ICESCR
CRC-OP-IC | CRC-OP-IC | optional-protocol | 2011-12-19 | Nghị định thư không bắt buộc của CRC về thủ tục gửi đơn | Optional Protocol to the CRC on a communications procedure
`

export interface CataloguedTreaty {
  code: string
  shortName: string
  kind: Instrument['kind']
  /** `yyyy-mm-dd` */
  adoptedOn: string
  vi: string
  en: string
}

const catalogue = new Map<string, CataloguedTreaty>()
for (const line of TREATIES.trim().split('\n')) {
  const [code = '', shortName = '', kind = '', adoptedOn = '', vi = '', en = ''] = line.split(' | ')
  catalogue.set(code, {
    code,
    shortName,
    kind: kind as Instrument['kind'],
    adoptedOn,
    vi,
    en,
  })
}

/** What is known of a treaty that the database does not have yet. */
export function findTreaty(code: string): CataloguedTreaty | null {
  return catalogue.get(code) ?? null
}
