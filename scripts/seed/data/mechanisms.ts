import type { MechanismSeed } from '../types'

const TREATY_BODIES = 'https://www.ohchr.org/en/treaty-bodies'

function committee(
  code: string,
  vi: string,
  en: string,
  instrument: { vi: string; en: string },
): MechanismSeed {
  return {
    code,
    slug: code.toLowerCase(),
    name: { vi, en },
    kind: 'treaty-body',
    description: {
      vi: `Ủy ban gồm các chuyên gia độc lập, xem xét báo cáo của các quốc gia thành viên ${instrument.vi} và đưa ra nhận xét kết luận.`,
      en: `A committee of independent experts. It examines the reports of States parties to ${instrument.en} and adopts concluding observations.`,
    },
    website: `${TREATY_BODIES}/${code.toLowerCase()}`,
  }
}

/** The review and the committees that address recommendations to Viet Nam, and two that cannot yet. */
export const mechanisms: MechanismSeed[] = [
  {
    code: 'UPR',
    slug: 'upr',
    name: { vi: 'Rà soát định kỳ phổ quát', en: 'Universal Periodic Review' },
    kind: 'upr',
    description: {
      vi: 'Cơ chế của Hội đồng Nhân quyền Liên hợp quốc, trong đó mọi quốc gia thành viên Liên hợp quốc lần lượt được các quốc gia khác xem xét về tình hình quyền con người. Quốc gia được xem xét trả lời từng khuyến nghị: chấp thuận hoặc ghi nhận.',
      en: 'A mechanism of the United Nations Human Rights Council in which the human-rights record of every Member State is reviewed in turn by the other States. The State under review answers each recommendation: it supports it or notes it.',
    },
    website: 'https://www.ohchr.org/en/hr-bodies/upr/upr-main',
  },
  committee('CCPR', 'Ủy ban Nhân quyền', 'Human Rights Committee', {
    vi: 'Công ước quốc tế về các quyền dân sự và chính trị',
    en: 'the International Covenant on Civil and Political Rights',
  }),
  committee(
    'CESCR',
    'Ủy ban về các quyền kinh tế, xã hội và văn hóa',
    'Committee on Economic, Social and Cultural Rights',
    {
      vi: 'Công ước quốc tế về các quyền kinh tế, xã hội và văn hóa',
      en: 'the International Covenant on Economic, Social and Cultural Rights',
    },
  ),
  committee(
    'CERD',
    'Ủy ban về xóa bỏ phân biệt chủng tộc',
    'Committee on the Elimination of Racial Discrimination',
    {
      vi: 'Công ước về xóa bỏ mọi hình thức phân biệt chủng tộc',
      en: 'the Convention on the Elimination of All Forms of Racial Discrimination',
    },
  ),
  committee(
    'CEDAW',
    'Ủy ban về xóa bỏ phân biệt đối xử với phụ nữ',
    'Committee on the Elimination of Discrimination against Women',
    {
      vi: 'Công ước về xóa bỏ mọi hình thức phân biệt đối xử với phụ nữ',
      en: 'the Convention on the Elimination of All Forms of Discrimination against Women',
    },
  ),
  committee('CAT', 'Ủy ban chống tra tấn', 'Committee against Torture', {
    vi: 'Công ước chống tra tấn',
    en: 'the Convention against Torture',
  }),
  committee('CRC', 'Ủy ban về quyền trẻ em', 'Committee on the Rights of the Child', {
    vi: 'Công ước về quyền trẻ em và các nghị định thư',
    en: 'the Convention on the Rights of the Child and its protocols',
  }),
  committee(
    'CRPD',
    'Ủy ban về quyền của người khuyết tật',
    'Committee on the Rights of Persons with Disabilities',
    {
      vi: 'Công ước về quyền của người khuyết tật',
      en: 'the Convention on the Rights of Persons with Disabilities',
    },
  ),
  committee('CMW', 'Ủy ban về người lao động di trú', 'Committee on Migrant Workers', {
    vi: 'Công ước về quyền của người lao động di trú và gia đình họ (Việt Nam chưa tham gia)',
    en: 'the Convention on migrant workers and their families (Viet Nam is not a party)',
  }),
  committee('CED', 'Ủy ban về mất tích cưỡng bức', 'Committee on Enforced Disappearances', {
    vi: 'Công ước về bảo vệ mọi người khỏi mất tích cưỡng bức (Việt Nam chưa tham gia)',
    en: 'the Convention on enforced disappearance (Viet Nam is not a party)',
  }),
]
