import type { Locale } from '../locales'

interface Principle {
  title: string
  text: string
}

/** The rules by which the portal is written, as readers may hold it to them. */
export const principles: Record<Locale, Principle[]> = {
  vi: [
    {
      title: 'Không có nguồn thì không đăng',
      text: 'Mỗi con số, câu trích và nhận định về kết quả đều dẫn đến một văn bản, một bản ghi trong cơ sở dữ liệu hoặc một nguồn công khai có ngày tháng.',
    },
    {
      title: 'Điều chưa làm được cũng được nêu',
      text: 'Khuyến nghị chỉ ghi nhận được trình bày ngang với khuyến nghị được chấp thuận. Chỗ nào thiếu báo cáo thì ghi rõ là thiếu. Đánh giá từ bên ngoài đứng cạnh tự báo cáo, không bên nào suy ra từ bên nào.',
    },
    {
      title: 'Ai viết, ai duyệt đều ghi tên',
      text: 'Mỗi bài ghi cơ quan đăng, tác giả, nơi công tác của cộng tác viên và người duyệt. Cổng thông tin không đăng bài ẩn danh.',
    },
    {
      title: 'Sửa công khai',
      text: 'Thay đổi về nội dung được ghi ngày và lý do ngay trên bài. Không sửa lặng lẽ.',
    },
    {
      title: 'Bản dịch phải có người duyệt',
      text: 'Một ngôn ngữ chỉ được đăng khi bản dịch đã được duyệt. Trang nào chưa dịch thì nói là chưa dịch.',
    },
    {
      title: 'Bảo vệ con người',
      text: 'Thông tin liên hệ là thông tin của cơ quan. Cổng thông tin không đăng dữ liệu cá nhân của người dân và không chấm điểm ý kiến của ai.',
    },
    {
      title: 'Kiểm chứng có thể bị phản biện',
      text: 'Bài kiểm chứng nêu nhận định, nơi đưa ra, chứng cứ và kết luận. Ai không đồng ý có thể gửi chứng cứ ngược lại và được trả lời.',
    },
  ],
  en: [
    {
      title: 'Nothing without a source',
      text: 'Every figure, quotation and claim of progress leads to a document, a record in the database or a dated public source.',
    },
    {
      title: 'What is missing is shown',
      text: 'Recommendations that were only noted are as visible as those supported. Missing reports are shown as missing. An outside assessment stands beside the self-report; neither is derived from the other.',
    },
    {
      title: 'Authors and reviewers are named',
      text: 'Each article names the agency, its authors, the affiliation of contributors and the reviewer. Nothing is published anonymously.',
    },
    {
      title: 'Changes are public',
      text: 'A change of substance is dated and explained on the article itself. Nothing is altered silently.',
    },
    {
      title: 'Translations are reviewed',
      text: 'A language goes public only when its translation has been reviewed. A page that is not translated says so.',
    },
    {
      title: 'People are protected',
      text: 'Contacts are office data. The portal publishes no personal data of private persons and rates nobody’s opinions.',
    },
    {
      title: 'Fact-checks can be contested',
      text: 'A fact-check states the claim, where it was made, the evidence and the verdict. Whoever disagrees can send evidence to the contrary and gets an answer.',
    },
  ],
}
