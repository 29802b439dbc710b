import { callout, h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_QUESTION } from '../sample-claims'
import { law } from '../sources/vietnamese-law'
import { dataSets } from '../sources/united-nations'

export const factCheckDistricts: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“Cấp huyện vẫn còn, chỉ đổi tên”: sai',
    slug: 'cap-huyen-van-con-chi-doi-ten-sai',
    summary:
      'Từ 1/7/2025 không còn Ủy ban nhân dân huyện. Tên huyện cũ vẫn được dùng trong đời sống và trên giấy tờ đã cấp, nhưng không còn là một cấp chính quyền.',
    body: [
      h2('Điều được nói'),
      p(
        'Sắp xếp chỉ là đổi tên: việc của huyện vẫn do huyện giải quyết, hồ sơ cứ nộp ở huyện như cũ.',
      ),
      h2('Chứng cứ'),
      ul(
        'Nghị quyết 203/2025/QH15 sửa Hiến pháp; quy định về cấp huyện được bỏ. [1]',
        'Luật Tổ chức chính quyền địa phương năm 2025 quy định hai cấp: cấp tỉnh và cấp xã. [2]',
        'Nghị quyết 1657/NQ-UBTVQH15 lập 56 xã, phường trực thuộc tỉnh Cao Bằng, không qua cấp trung gian. [3]',
      ),
      p(
        'Trong danh mục mã đơn vị hành chính, 10 mã huyện, thành phố của Cao Bằng (040, 042, 043, 045, 047, 048, 049, 051, 052, 053) chỉ còn ở phần trước ngày 1/7/2025. [4]',
      ),
      record('agencies', '01321', 'Xã Bảo Lạc ngày nay không phải là huyện Bảo Lạc trước đây.'),
      h2('Vì sao có sự nhầm lẫn'),
      p(
        'Nhiều xã mới mang tên huyện cũ: Bảo Lạc, Bảo Lâm, Hà Quảng, Hạ Lang, Hoà An, Nguyên Bình, Thạch An, Trùng Khánh. Diện tích của xã mới chỉ là một phần của huyện cũ. Ngoài ra, trụ sở huyện cũ có thể được dùng cho xã mới hoặc cho cơ quan khác, nên người dân đến đúng ngôi nhà ấy mà gặp một cơ quan khác.',
      ),
      callout(
        'note',
        'Hồ sơ nộp ở đâu',
        'Việc trước đây của huyện đã được chia cho tỉnh hoặc xã theo từng lĩnh vực. Nếu không rõ, hãy hỏi xã, phường nơi cư trú; nếu đến nhầm, hãy đề nghị được chỉ đúng chỗ.',
      ),
      h2('Phần còn đúng'),
      p(
        'Giấy tờ ghi địa danh cũ không tự mất giá trị chỉ vì địa danh thay đổi. Kết luận “sai” ở đây chỉ nói về việc cấp huyện còn hay không.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: '“Districts still exist under another name”: false',
    slug: 'districts-still-exist-under-another-name-false',
    summary:
      'Since 1 July 2025 there have been no district People’s Committees. Old district names live on in speech and on papers already issued, but not as a tier of government.',
    body: [
      h2('The claim'),
      p(
        'The reorganisation only changed names: the district still does the district’s work, and files are handed in there as before.',
      ),
      h2('The evidence'),
      ul(
        'Resolution 203/2025/QH15 amended the Constitution and removed the district tier. [1]',
        'The Law on the Organisation of Local Government of 2025 knows two tiers: province and commune. [2]',
        'Resolution 1657/NQ-UBTVQH15 set up 56 communes and wards directly under Cao Bang Province, with nothing in between. [3]',
      ),
      p(
        'In the list of administrative codes the ten of Cao Bang’s districts and city (040, 042, 043, 045, 047, 048, 049, 051, 052, 053) appear only in the part before 1 July 2025. [4]',
      ),
      record('agencies', '01321', 'Bao Lac Commune of today is not Bao Lac District of the past.'),
      h2('Why people get it wrong'),
      p(
        'Many new communes bear the name of an old district: Bao Lac, Bao Lam, Ha Quang, Ha Lang, Hoa An, Nguyen Binh, Thach An, Trung Khanh. The commune covers only part of the district’s area. The old district building, too, may now house a commune or another body, so people come to the same house and meet somebody else.',
      ),
      callout(
        'note',
        'Where to hand in a file',
        'The work of districts was divided between province and communes, field by field. If in doubt ask the commune where you live; if you came to the wrong place, ask to be told the right one.',
      ),
      h2('What remains true'),
      p(
        'A paper with an old place name does not lose its value only because the name changed. The verdict “false” is about whether districts exist.',
      ),
    ],
  },
  picture: 'districts',
  agency: departmentCode('Sở Nội vụ'),
  authors: [people.minhHoa],
  reviewer: reviewers.vanPhong,
  topics: ['local-government'],
  pressContact: 'noi-vu',
  sources: [
    law.constitutionAmendment(),
    law.localGovernment('Điều 1', 'article 1'),
    law.communes(),
    dataSets.adminUnits(),
  ],
  factCheck: {
    claim: {
      vi: 'Cấp huyện ở Cao Bằng vẫn còn, chỉ đổi tên.',
      en: 'Districts still exist in Cao Bang under another name.',
    },
    whereMade: SAMPLE_QUESTION,
    claimDate: '2026-01-08',
    verdict: 'incorrect',
  },
  publishedAt: '2026-01-22T08:00:00+07:00',
}
