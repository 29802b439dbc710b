import type { InstrumentSeed } from '../../types'

/** The optional protocols of the core treaties, in the order of their adoption. */
export const optionalProtocols: InstrumentSeed[] = [
  {
    code: 'CCPR-OP1',
    name: {
      vi: 'Nghị định thư không bắt buộc thứ nhất của ICCPR',
      en: 'First Optional Protocol to the ICCPR',
    },
    shortName: { vi: 'ICCPR-OP1', en: 'ICCPR-OP1' },
    kind: 'optional-protocol',
    adoptedOn: '1966-12-16',
    summary: {
      vi: 'Cho phép cá nhân gửi đơn đến Ủy ban Nhân quyền khi cho rằng quốc gia thành viên đã vi phạm ICCPR và các biện pháp trong nước đã dùng hết.',
      en: 'Lets individuals bring a complaint to the Human Rights Committee after domestic remedies have been exhausted.',
    },
    status: 'not-party',
    monitoringBody: 'CCPR',
  },
  {
    code: 'CCPR-OP2-DP',
    name: {
      vi: 'Nghị định thư không bắt buộc thứ hai của ICCPR, hướng tới bãi bỏ án tử hình',
      en: 'Second Optional Protocol to the ICCPR, aiming at the abolition of the death penalty',
    },
    shortName: { vi: 'ICCPR-OP2', en: 'ICCPR-OP2' },
    kind: 'optional-protocol',
    adoptedOn: '1989-12-15',
    summary: {
      vi: 'Quốc gia thành viên không thi hành án tử hình và có biện pháp để bãi bỏ hình phạt này.',
      en: 'States parties execute nobody and take measures to abolish the death penalty.',
    },
    status: 'not-party',
    monitoringBody: 'CCPR',
  },
  {
    code: 'CEDAW-OP',
    name: { vi: 'Nghị định thư không bắt buộc của CEDAW', en: 'Optional Protocol to CEDAW' },
    shortName: { vi: 'CEDAW-OP', en: 'CEDAW-OP' },
    kind: 'optional-protocol',
    adoptedOn: '1999-10-06',
    summary: {
      vi: 'Mở thủ tục đơn cá nhân và thủ tục điều tra về vi phạm nghiêm trọng hoặc có hệ thống quyền của phụ nữ.',
      en: 'Opens individual complaints and inquiries into grave or systematic violations of women’s rights.',
    },
    status: 'not-party',
    monitoringBody: 'CEDAW',
  },
  {
    code: 'CRC-OP-AC',
    name: {
      vi: 'Nghị định thư không bắt buộc của CRC về việc lôi cuốn trẻ em tham gia xung đột vũ trang',
      en: 'Optional Protocol to the CRC on the involvement of children in armed conflict',
    },
    shortName: { vi: 'CRC-OP-AC', en: 'CRC-OP-AC' },
    kind: 'optional-protocol',
    adoptedOn: '2000-05-25',
    summary: {
      vi: 'Người dưới 18 tuổi không bị bắt buộc nhập ngũ và không trực tiếp tham gia chiến sự.',
      en: 'Nobody under 18 may be conscripted or take a direct part in hostilities.',
    },
    status: 'party',
    signedOn: '2000-09-08',
    boundOn: '2001-12-20',
    boundBy: 'ratification',
    inForceOn: '2002-02-12',
    monitoringBody: 'CRC',
  },
  {
    code: 'CRC-OP-SC',
    name: {
      vi: 'Nghị định thư không bắt buộc của CRC về buôn bán trẻ em, mại dâm trẻ em và văn hóa phẩm khiêu dâm trẻ em',
      en: 'Optional Protocol to the CRC on the sale of children, child prostitution and child pornography',
    },
    shortName: { vi: 'CRC-OP-SC', en: 'CRC-OP-SC' },
    kind: 'optional-protocol',
    adoptedOn: '2000-05-25',
    summary: {
      vi: 'Buộc quốc gia coi việc mua bán và bóc lột tình dục trẻ em là tội phạm, bảo vệ nạn nhân trong tố tụng và hợp tác quốc tế để xử lý.',
      en: 'States must make the sale and sexual exploitation of children a crime, protect child victims in proceedings, and co-operate across borders.',
    },
    status: 'party',
    signedOn: '2000-09-08',
    boundOn: '2001-12-20',
    boundBy: 'ratification',
    monitoringBody: 'CRC',
  },
  {
    code: 'CAT-OP',
    name: { vi: 'Nghị định thư không bắt buộc của CAT', en: 'Optional Protocol to CAT' },
    shortName: { vi: 'OPCAT', en: 'OPCAT' },
    kind: 'optional-protocol',
    adoptedOn: '2002-12-18',
    summary: {
      vi: 'Lập hệ thống thăm định kỳ nơi giam giữ do một cơ quan quốc tế và một cơ chế quốc gia độc lập thực hiện, nhằm ngăn ngừa tra tấn.',
      en: 'Sets up regular visits to places of detention by an international body and an independent national mechanism, to prevent torture.',
    },
    status: 'not-party',
    monitoringBody: 'CAT',
  },
  {
    code: 'CRPD-OP',
    name: { vi: 'Nghị định thư không bắt buộc của CRPD', en: 'Optional Protocol to the CRPD' },
    shortName: { vi: 'CRPD-OP', en: 'CRPD-OP' },
    kind: 'optional-protocol',
    adoptedOn: '2006-12-13',
    summary: {
      vi: 'Cho phép cá nhân hoặc nhóm người gửi đơn đến Ủy ban về quyền của người khuyết tật.',
      en: 'Lets individuals and groups bring complaints to the Committee on the Rights of Persons with Disabilities.',
    },
    status: 'not-party',
    monitoringBody: 'CRPD',
  },
  {
    code: 'CESCR-OP',
    name: { vi: 'Nghị định thư không bắt buộc của ICESCR', en: 'Optional Protocol to the ICESCR' },
    shortName: { vi: 'OP-ICESCR', en: 'OP-ICESCR' },
    kind: 'optional-protocol',
    adoptedOn: '2008-12-10',
    summary: {
      vi: 'Mở thủ tục đơn cá nhân và thủ tục điều tra về các quyền kinh tế, xã hội và văn hóa.',
      en: 'Opens complaints and inquiries on economic, social and cultural rights.',
    },
    status: 'not-party',
    monitoringBody: 'CESCR',
  },
  {
    code: 'CRC-OP-IC',
    name: {
      vi: 'Nghị định thư không bắt buộc của CRC về thủ tục gửi đơn',
      en: 'Optional Protocol to the CRC on a communications procedure',
    },
    shortName: { vi: 'CRC-OP-IC', en: 'CRC-OP-IC' },
    kind: 'optional-protocol',
    adoptedOn: '2011-12-19',
    summary: {
      vi: 'Cho phép trẻ em hoặc người đại diện gửi đơn đến Ủy ban về quyền trẻ em.',
      en: 'Lets children or their representatives bring a complaint to the Committee on the Rights of the Child.',
    },
    status: 'not-party',
    monitoringBody: 'CRC',
  },
]
