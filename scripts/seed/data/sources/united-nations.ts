import type { Both, SourceSeed } from '../../types'
import { recommendationKey } from '../../../../src/import/upr/natural-key'

const UN: Both = { vi: 'Liên hợp quốc', en: 'United Nations' }
const OHCHR: Both = {
  vi: 'Văn phòng Cao ủy Liên hợp quốc về quyền con người (OHCHR)',
  en: 'Office of the United Nations High Commissioner for Human Rights (OHCHR)',
}
const COUNCIL: Both = {
  vi: 'Hội đồng Nhân quyền Liên hợp quốc',
  en: 'United Nations Human Rights Council',
}
const INSTRUMENTS = 'https://www.ohchr.org/en/instruments-mechanisms/instruments'

function treaty(code: string, vi: string, en: string, date: string, page: string) {
  return (placeVi?: string, placeEn?: string): SourceSeed => ({
    title: {
      vi: placeVi ? `${vi}, ${placeVi}` : vi,
      en: placeEn ? `${en}, ${placeEn}` : en,
    },
    publisher: UN,
    date,
    url: `${INSTRUMENTS}/${page}`,
    record: { collection: 'instruments', key: code },
  })
}

/** Treaties as sources; each is also a record of the database. */
export const treaties = {
  iccpr: treaty(
    'CCPR',
    'Công ước quốc tế về các quyền dân sự và chính trị',
    'International Covenant on Civil and Political Rights',
    '1966-12-16',
    'international-covenant-civil-and-political-rights',
  ),
  icescr: treaty(
    'CESCR',
    'Công ước quốc tế về các quyền kinh tế, xã hội và văn hóa',
    'International Covenant on Economic, Social and Cultural Rights',
    '1966-12-16',
    'international-covenant-economic-social-and-cultural-rights',
  ),
  crc: treaty(
    'CRC',
    'Công ước về quyền trẻ em',
    'Convention on the Rights of the Child',
    '1989-11-20',
    'convention-rights-child',
  ),
  crpd: treaty(
    'CRPD',
    'Công ước về quyền của người khuyết tật',
    'Convention on the Rights of Persons with Disabilities',
    '2006-12-13',
    'convention-rights-persons-disabilities',
  ),
  cat: treaty(
    'CAT',
    'Công ước chống tra tấn',
    'Convention against Torture',
    '1984-12-10',
    'convention-against-torture-and-other-cruel-inhuman-or-degrading',
  ),
  ced: treaty(
    'CED',
    'Công ước về bảo vệ tất cả mọi người khỏi mất tích cưỡng bức',
    'Convention on enforced disappearance',
    '2006-12-20',
    'international-convention-protection-all-persons-enforced',
  ),
}

/** The report of the UPR working group of one cycle. */
export function uprReport(cycle: 1 | 2 | 3 | 4): SourceSeed {
  const symbol = (['A/HRC/12/11', 'A/HRC/26/6', 'A/HRC/41/7', 'A/HRC/57/7'] as const)[cycle - 1]
  return {
    title: {
      vi: `Báo cáo của Nhóm làm việc UPR về Việt Nam, chu kỳ ${['I', 'II', 'III', 'IV'][cycle - 1]}`,
      en: `Report of the UPR Working Group on Viet Nam, cycle ${cycle}`,
    },
    publisher: COUNCIL,
    symbol,
    url: `https://undocs.org/${symbol}`,
    record: { collection: 'review-cycles', key: `upr-${cycle}` },
  }
}

/** One recommendation as a source, by its place in the report. */
export function recommendation(symbol: string, paragraph: string, stateCode: string): SourceSeed {
  return {
    title: {
      vi: `Khuyến nghị UPR, đoạn ${paragraph}`,
      en: `UPR recommendation, paragraph ${paragraph}`,
    },
    publisher: COUNCIL,
    symbol,
    url: `https://undocs.org/${symbol}`,
    record: {
      collection: 'recommendations',
      key: recommendationKey({ symbol, paragraph, stateCode }),
    },
  }
}

/** Other documents and pages of the United Nations. */
export const un = {
  councilResolution51: (placeVi?: string, placeEn?: string): SourceSeed => ({
    title: {
      vi: `Nghị quyết về xây dựng thể chế của Hội đồng Nhân quyền${placeVi ? `, ${placeVi}` : ''}`,
      en: `Resolution on institution-building of the Human Rights Council${placeEn ? `, ${placeEn}` : ''}`,
    },
    publisher: COUNCIL,
    symbol: 'A/HRC/RES/5/1',
    date: '2007-06-18',
    url: 'https://undocs.org/A/HRC/RES/5/1',
  }),
  assemblyResolution60251: (): SourceSeed => ({
    title: {
      vi: 'Nghị quyết thành lập Hội đồng Nhân quyền',
      en: 'Resolution that created the Human Rights Council',
    },
    publisher: { vi: 'Đại hội đồng Liên hợp quốc', en: 'United Nations General Assembly' },
    symbol: 'A/RES/60/251',
    date: '2006-03-15',
    url: 'https://undocs.org/A/RES/60/251',
  }),
  generalComment34: (): SourceSeed => ({
    title: {
      vi: 'Bình luận chung số 34 về Điều 19 ICCPR',
      en: 'General comment No. 34 on article 19 of the ICCPR',
    },
    publisher: { vi: 'Ủy ban Nhân quyền', en: 'Human Rights Committee' },
    symbol: 'CCPR/C/GC/34',
    date: '2011-09-12',
    url: 'https://undocs.org/CCPR/C/GC/34',
  }),
  accessibilityComment: (): SourceSeed => ({
    title: {
      vi: 'Bình luận chung số 2 về Điều 9: khả năng tiếp cận',
      en: 'General comment No. 2 on article 9: accessibility',
    },
    publisher: {
      vi: 'Ủy ban về quyền của người khuyết tật',
      en: 'Committee on the Rights of Persons with Disabilities',
    },
    symbol: 'CRPD/C/GC/2',
    url: 'https://undocs.org/CRPD/C/GC/2',
  }),
  ratificationStatus: (): SourceSeed => ({
    title: {
      vi: 'Bảng tình trạng phê chuẩn các điều ước nhân quyền, tháng 9/2023',
      en: 'Status of ratification of human-rights treaties, September 2023',
    },
    publisher: OHCHR,
    url: 'https://indicators.ohchr.org',
  }),
  treatyCollection: (): SourceSeed => ({
    title: { vi: 'Tuyển tập điều ước, chương IV', en: 'Treaty Collection, chapter IV' },
    publisher: UN,
    url: 'https://treaties.un.org',
  }),
  uhri: (): SourceSeed => ({
    title: { vi: 'Chỉ mục nhân quyền toàn cầu (UHRI)', en: 'Universal Human Rights Index (UHRI)' },
    publisher: OHCHR,
    url: 'https://uhri.ohchr.org',
  }),
  uprCountryPage: (): SourceSeed => ({
    title: { vi: 'Trang UPR của Việt Nam', en: 'UPR page of Viet Nam' },
    publisher: OHCHR,
    url: 'https://www.ohchr.org/en/hr-bodies/upr/vn-index',
  }),
}

/** Open data sets that the demo counts in. */
export const dataSets = {
  uprRows: (): SourceSeed => ({
    title: {
      vi: 'Tập dữ liệu khuyến nghị UPR chu kỳ I và II, 396 dòng về Việt Nam',
      en: 'Data set of UPR recommendations, cycles I and II, 396 rows on Viet Nam',
    },
    publisher: { vi: 'Phân loại theo UPR Info', en: 'UPR Info classification' },
  }),
  adminUnits: (): SourceSeed => ({
    title: {
      vi: 'Cơ sở dữ liệu đơn vị hành chính Việt Nam, trước và sau ngày 1/7/2025',
      en: 'Database of Vietnamese administrative units before and after 1 July 2025',
    },
    publisher: {
      vi: 'thanglequoc, nguồn mở, giấy phép MIT',
      en: 'thanglequoc, open source, MIT licence',
    },
    url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
  }),
}
