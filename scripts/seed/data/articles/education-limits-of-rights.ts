import { callout, h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { treaties, un } from '../sources/united-nations'

export const educationLimitsOfRights: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title: 'Khi nào một quyền có thể bị hạn chế: đọc Điều 14 Hiến pháp cạnh Điều 19 ICCPR',
    slug: 'khi-nao-mot-quyen-co-the-bi-han-che',
    summary:
      'Hai văn bản đều cho phép hạn chế một số quyền, với điều kiện. Bài viết đặt các điều kiện cạnh nhau và nêu chỗ còn tranh luận.',
    body: [
      p(
        'Câu “quyền nào cũng có giới hạn” chỉ đúng một nửa. Có quyền không bao giờ được đình chỉ, như quyền không bị tra tấn. Có quyền được hạn chế, nhưng chỉ theo những điều kiện đã định trước.',
      ),
      h2('Điều kiện trong Hiến pháp'),
      p('Khoản 2 Điều 14 Hiến pháp năm 2013 đặt hai điều kiện. [1]'),
      ul(
        '**Bằng luật.** Không phải bằng nghị định, thông tư hay chỉ thị.',
        '**Cần thiết** vì quốc phòng, an ninh quốc gia, trật tự, an toàn xã hội, đạo đức xã hội, sức khỏe của cộng đồng.',
      ),
      h2('Điều kiện trong Công ước'),
      p(
        'Khoản 3 Điều 19 ICCPR cho phép hạn chế quyền tự do biểu đạt khi việc hạn chế do luật định và cần thiết để tôn trọng quyền, uy tín của người khác, hoặc bảo vệ an ninh quốc gia, trật tự công cộng, sức khỏe hay đạo đức công cộng. [2]',
      ),
      p(
        'Ủy ban Nhân quyền giải thích chữ “cần thiết” khá chặt: luật phải đủ rõ để người dân biết điều gì bị cấm; biện pháp phải là cách ít xâm phạm nhất; cơ quan hạn chế phải chỉ ra mối đe dọa cụ thể. Chỉ trích chính quyền tự nó không phải là lý do để xử phạt. [3]',
      ),
      record('recommendations', 'A/HRC/26/6|143.151|DK', 'Chỉ được ghi nhận'),
      h2('Chỗ còn khác nhau'),
      p(
        'Nhiều khuyến nghị UPR yêu cầu Việt Nam sửa các quy định về an ninh quốc gia trong Bộ luật Hình sự cho rõ hơn. Có khuyến nghị loại này được chấp thuận, có khuyến nghị chỉ được ghi nhận. Cơ sở dữ liệu hiển thị cả hai loại như nhau.',
      ),
      callout(
        'definition',
        'Hạn chế và đình chỉ',
        'Hạn chế là giới hạn thường xuyên, theo luật. Đình chỉ (Điều 4 ICCPR) chỉ có trong tình trạng khẩn cấp được tuyên bố chính thức, và không áp dụng với quyền sống, quyền không bị tra tấn, tự do tư tưởng và một số quyền khác. [2]',
      ),
    ],
  },
  en: null,
  picture: 'limits',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu],
  reviewer: reviewers.ngoaiVu,
  topics: ['treaties', 'justice'],
  pressContact: 'tu-phap',
  sources: [
    law.constitution('Điều 14', 'article 14'),
    treaties.iccpr('các điều 4, 7 và 19', 'articles 4, 7 and 19'),
    un.generalComment34(),
  ],
  recommendations: ['A/HRC/26/6|143.151|DK', 'A/HRC/26/6|143.146|JP', 'A/HRC/12/11|101.4|IT'],
  instruments: ['CCPR'],
  publishedAt: '2026-09-03T08:00:00+07:00',
}
