import type { ReviewCycleSeed } from '../types'

const report = (symbol: string) => ({
  symbol,
  label: {
    vi: 'Báo cáo của Nhóm làm việc về Rà soát định kỳ phổ quát',
    en: 'Report of the Working Group on the Universal Periodic Review',
  },
  url: `https://undocs.org/${symbol}`,
})

/** The four reviews of Viet Nam so far. */
export const reviewCycles: ReviewCycleSeed[] = [
  {
    code: 'upr-1',
    number: 1,
    title: { vi: 'UPR chu kỳ I của Việt Nam, 2009', en: 'UPR of Viet Nam, first cycle, 2009' },
    session: {
      vi: 'Khóa 5 của Nhóm làm việc UPR; thông qua tại khóa 12 của Hội đồng Nhân quyền',
      en: 'Working Group, 5th session; adopted at the 12th session of the Human Rights Council',
    },
    reviewedOn: '2009-05-08',
    adoptedOn: '2009-09-24',
    documents: [report('A/HRC/12/11')],
    counts: { received: 144, supported: 119, partlySupported: null, noted: 25, pending: null },
    countsSource: {
      vi: 'Đếm theo dòng trong tập dữ liệu phân loại theo UPR Info: mỗi nước khuyến nghị là một dòng, 144 dòng, trong đó 6 dòng không có ký hiệu tài liệu. Văn kiện chính thức đếm theo khuyến nghị nên có số khác.',
      en: 'Counted by row in the data set with the UPR Info classification: one row per recommending state, 144 rows, 6 of them without a document symbol. Official documents count recommendations instead and give other numbers.',
    },
    summary: {
      vi: 'Lần rà soát đầu tiên. Nhiều khuyến nghị nói về gia nhập điều ước, giáo dục quyền con người, giảm nghèo ở vùng cao và quyền của dân tộc thiểu số. Khuyến nghị lập cơ quan nhân quyền quốc gia và gửi lời mời thường trực tới các thủ tục đặc biệt được ghi nhận; về tự do ngôn luận, có khuyến nghị được chấp thuận, có khuyến nghị chỉ được ghi nhận.',
      en: 'The first review. Many recommendations are about joining treaties, human-rights education, poverty in the highlands and ethnic minorities. Recommendations to create a national human rights institution and to issue a standing invitation to special procedures were noted; on freedom of expression some were supported and some were noted.',
    },
  },
  {
    code: 'upr-2',
    number: 2,
    title: { vi: 'UPR chu kỳ II của Việt Nam, 2014', en: 'UPR of Viet Nam, second cycle, 2014' },
    session: {
      vi: 'Khóa 18 của Nhóm làm việc UPR; thông qua tại khóa 26 của Hội đồng Nhân quyền',
      en: 'Working Group, 18th session; adopted at the 26th session of the Human Rights Council',
    },
    reviewedOn: '2014-02-05',
    adoptedOn: '2014-06-20',
    documents: [report('A/HRC/26/6')],
    counts: { received: 252, supported: 191, partlySupported: null, noted: 61, pending: null },
    countsSource: {
      vi: 'Đếm theo dòng trong tập dữ liệu phân loại theo UPR Info: mỗi nước khuyến nghị là một dòng, 252 dòng. Con số thường được nêu là 227 khuyến nghị, chấp thuận 182; tập dữ liệu tách những đoạn có nhiều nước cùng khuyến nghị nên số dòng lớn hơn.',
      en: 'Counted by row in the data set with the UPR Info classification: one row per recommending state, 252 rows. The figures usually given are 227 recommendations, 182 supported; the data set has more rows because it splits paragraphs made by several states.',
    },
    summary: {
      vi: 'Khuyến nghị phê chuẩn CAT và CRPD được chấp thuận và cả hai công ước được phê chuẩn đầu năm 2015. Phần lớn khuyến nghị về tạm ngừng thi hành án tử hình, lời mời thường trực và các nghị định thư không bắt buộc chỉ được ghi nhận.',
      en: 'Recommendations to ratify CAT and CRPD were supported, and both were ratified early in 2015. Most recommendations on a moratorium on executions, a standing invitation and the optional protocols were only noted.',
    },
  },
  {
    code: 'upr-3',
    number: 3,
    title: { vi: 'UPR chu kỳ III của Việt Nam, 2019', en: 'UPR of Viet Nam, third cycle, 2019' },
    session: {
      vi: 'Khóa 32 của Nhóm làm việc UPR; thông qua tại khóa 41 của Hội đồng Nhân quyền',
      en: 'Working Group, 32nd session; adopted at the 41st session of the Human Rights Council',
    },
    reviewedOn: '2019-01-22',
    adoptedOn: '2019-07-04',
    documents: [report('A/HRC/41/7')],
    counts: { received: 291, supported: 241, partlySupported: null, noted: 50, pending: null },
    countsSource: {
      vi: 'Việt Nam nhận 291 khuyến nghị, chấp thuận 241. Số 50 ghi nhận là hiệu của hai số đó; số chấp thuận một phần chưa được tách riêng trong cơ sở dữ liệu này.',
      en: 'Viet Nam received 291 recommendations and accepted 241. The 50 noted are the difference; support in part has not been separated in this database.',
    },
    summary: {
      vi: 'Số khuyến nghị tăng so với chu kỳ trước. Từng khuyến nghị của chu kỳ này chưa được nhập vào cơ sở dữ liệu mẫu.',
      en: 'More recommendations than in the cycle before. The single recommendations of this cycle are not in the sample database yet.',
    },
  },
  {
    code: 'upr-4',
    number: 4,
    title: { vi: 'UPR chu kỳ IV của Việt Nam, 2024', en: 'UPR of Viet Nam, fourth cycle, 2024' },
    session: {
      vi: 'Khóa 46 của Nhóm làm việc UPR; thông qua tại khóa 57 của Hội đồng Nhân quyền',
      en: 'Working Group, 46th session; adopted at the 57th session of the Human Rights Council',
    },
    reviewedOn: '2024-05-07',
    adoptedOn: '2024-09-27',
    documents: [report('A/HRC/57/7')],
    counts: { received: 320, supported: 271, partlySupported: null, noted: 49, pending: null },
    countsSource: {
      vi: 'Việt Nam nhận 320 khuyến nghị, chấp thuận 271. Số 49 ghi nhận là hiệu của hai số đó; số chấp thuận một phần chưa được tách riêng trong cơ sở dữ liệu này.',
      en: 'Viet Nam received 320 recommendations and accepted 271. The 49 noted are the difference; support in part has not been separated in this database.',
    },
    summary: {
      vi: 'Quyết định 1172/QĐ-TTg ngày 17/6/2025 xác định cơ quan chủ trì và cơ quan phối hợp thực hiện. Từng khuyến nghị của chu kỳ này chưa được nhập vào cơ sở dữ liệu mẫu.',
      en: 'Decision 1172/QD-TTg of 17 June 2025 names lead and co-ordinating agencies. The single recommendations of this cycle are not in the sample database yet.',
    },
  },
]
