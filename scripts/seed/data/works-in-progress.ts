import { type BodyNode, h2, p } from '../body'
import type { SourceSeed } from '../types'
import { treaties } from './sources/united-nations'
import { law } from './sources/vietnamese-law'

/** A text that is not public yet, and how it came to where it stands. */
export type WorkInProgress = {
  by: 'author' | 'contributor'
  pillar: 'education' | 'progress'
  title: string
  slug: string
  summary: string
  body: BodyNode[]
  sources: SourceSeed[]
  topics: string[]
  pressContact?: string
  affiliation?: string
  steps: {
    by: 'author' | 'contributor' | 'editor'
    move: 'approve' | 'comment' | 'request-changes' | 'schedule' | 'submit' | 'take-on'
    comment?: string
    /** Days from now, for a schedule. */
    inDays?: number
  }[]
}

/** One text per stage of the workflow, so that the queue of the demonstration is not empty. */
export const worksInProgress: WorkInProgress[] = [
  {
    by: 'contributor',
    pillar: 'education',
    title: 'Ngày 10 tháng 12: vì sao có Ngày Nhân quyền',
    slug: 'ngay-nhan-quyen-10-thang-12',
    summary:
      'Ngày này nhắc lại việc Đại hội đồng Liên hợp quốc thông qua Tuyên ngôn thế giới về nhân quyền năm 1948.',
    body: [
      p(
        'Ngày 10 tháng 12 năm 1948, Đại hội đồng Liên hợp quốc thông qua Tuyên ngôn thế giới về nhân quyền. Từ đó, ngày 10 tháng 12 hằng năm được chọn để nói về quyền con người.',
      ),
    ],
    sources: [],
    topics: [],
    steps: [],
  },
  {
    by: 'contributor',
    pillar: 'education',
    title: 'Dùng tiếng mẹ đẻ khi làm việc với cơ quan nhà nước',
    slug: 'dung-tieng-me-de-khi-lam-viec-voi-co-quan',
    summary:
      'Người dân các dân tộc có quyền dùng tiếng nói của mình. Bài viết hỏi: khi đến xã, phường thì việc đó diễn ra thế nào?',
    body: [
      h2('Quyền được ghi ở đâu'),
      p(
        'Hiến pháp ghi nhận quyền của công dân sử dụng ngôn ngữ mẹ đẻ và lựa chọn ngôn ngữ giao tiếp.',
      ),
      h2('Ở bộ phận một cửa'),
      p(
        'Phần này sẽ bổ sung sau khi hỏi các xã, phường về người phiên dịch và bảng chỉ dẫn song ngữ.',
      ),
    ],
    sources: [],
    topics: [],
    affiliation: 'Cộng tác viên tại Cao Bằng',
    steps: [
      { by: 'contributor', move: 'submit' },
      {
        by: 'editor',
        move: 'request-changes',
        comment:
          'Câu về tiếng mẹ đẻ cần dẫn Hiến pháp năm 2013, Điều 42. Phần "một cửa" chưa có số liệu: hãy bỏ hoặc dẫn trả lời của xã, phường.',
      },
    ],
  },
  {
    by: 'author',
    pillar: 'education',
    title: 'Trẻ em được nói và được nghe',
    slug: 'tre-em-duoc-noi-va-duoc-nghe',
    summary:
      'Công ước về quyền trẻ em và Luật Trẻ em đều ghi quyền được bày tỏ ý kiến. Người lớn có phần việc của mình: lắng nghe và trả lời.',
    body: [
      h2('Hai văn bản, một ý'),
      p(
        'Công ước về quyền trẻ em dành Điều 12 cho quyền được nói ý kiến về mọi việc có liên quan đến mình và được xem xét ý kiến ấy theo tuổi và mức trưởng thành. [1] Luật Trẻ em ghi quyền được bày tỏ ý kiến và hội họp tại Điều 34. [2]',
      ),
      h2('Nghe là một việc phải làm'),
      p(
        'Hỏi ý kiến mà không trả lời thì chưa phải là nghe. Khi một trường, một xã lấy ý kiến trẻ em, hãy nói lại với các em: ý kiến nào được dùng, ý kiến nào không và vì sao.',
      ),
    ],
    sources: [treaties.crc('Điều 12', 'article 12'), law.children('Điều 34', 'article 34')],
    topics: ['children'],
    pressContact: 'tu-phap-2',
    steps: [
      { by: 'author', move: 'submit', comment: 'Nhờ duyệt trước ngày 30 tháng 11.' },
      { by: 'editor', move: 'take-on' },
      { by: 'editor', move: 'comment', comment: 'Sẽ đọc trong buổi sáng; câu mở đầu đã rõ.' },
    ],
  },
  {
    by: 'author',
    pillar: 'education',
    title: 'Gửi hồ sơ cho xã: dữ liệu cá nhân của bạn được bảo vệ ra sao',
    slug: 'gui-ho-so-cho-xa-du-lieu-ca-nhan',
    summary:
      'Luật Bảo vệ dữ liệu cá nhân có hiệu lực từ ngày 1 tháng 1 năm 2026. Cơ quan nhận hồ sơ phải nói dùng vào việc gì và giữ đến khi nào.',
    body: [
      h2('Trước khi ký'),
      p('Sự đồng ý phải chứng minh được: ai đồng ý, đồng ý điều gì, lúc nào. [1]'),
      h2('Sau khi xong việc'),
      p(
        'Người dân có quyền hỏi cơ quan đang giữ dữ liệu gì về mình và yêu cầu xóa khi mục đích đã hết, trừ trường hợp luật buộc phải lưu. [1]',
      ),
    ],
    sources: [law.personalData()],
    topics: [],
    pressContact: 'tu-phap-2',
    steps: [
      { by: 'author', move: 'submit' },
      { by: 'editor', move: 'approve' },
      { by: 'editor', move: 'schedule', inDays: 5 },
    ],
  },
]
