import type { PayloadRequest } from 'payload'
import { type Bilingual, bi } from '../labels'
import { blocking, runGate } from '../quality-gate/run-gate'
import type { Finding } from '../quality-gate/rules'
import { idOf } from '../relation'
import type { Guard } from '../workflow'
import type { MoveRequest } from './move-request'
import { findReplacement } from './replacement'
import type { Situation } from './situation'

/** Why a move may not be made now, and how grave that is as an HTTP status. */
export interface Obstacle {
  status: 400 | 403 | 409
  text: Bilingual
}

/** Guards that only the person's words can meet; the others can be told before anybody asks. */
export const askedOfPerson: readonly Guard[] = [
  'comment',
  'future-time',
  'change-note',
  'public-reason',
  'replacement',
]

/** What stands against a move by one of its guards; null when nothing does. */
export async function obstacleOf(
  guard: Guard,
  req: PayloadRequest,
  situation: Situation,
  asked: MoveRequest,
  findings: () => Promise<Finding[]> = () => runGate(req, situation.collection, situation.id),
): Promise<Obstacle | null> {
  const { edition, isLive, now, userId, wasPublished } = situation
  const { workflow } = edition
  switch (guard) {
    case 'second-person': {
      const involved = [idOf(workflow?.submittedBy), idOf(workflow?.changedBy)]
      return involved.includes(userId) ? { status: 403, text: secondPerson } : null
    }
    case 'other-than-publisher':
      return idOf(workflow?.publishedBy) === userId ? { status: 403, text: otherPublisher } : null
    case 'awaiting-approval':
      return edition.awaitingApproval ? null : { status: 409, text: nothingAwaits }
    case 'live':
      return isLive ? null : { status: 409, text: notPublic }
    case 'quality-gate': {
      const failed = blocking(await findings())
      return failed.length > 0 ? { status: 400, text: gateText(failed) } : null
    }
    case 'comment':
      return asked.comment ? null : { status: 400, text: sayWhy }
    case 'future-time':
      return asked.publishAt && asked.publishAt > now ? null : { status: 400, text: futureTime }
    case 'change-note':
      if (!wasPublished) return null
      if (!asked.change) return { status: 400, text: chooseChange }
      return asked.change.kind === 'major' && !asked.change.noteVi
        ? { status: 400, text: noteMajor }
        : null
    case 'public-reason':
      return asked.reasonVi ? null : { status: 400, text: publicReason }
    case 'replacement':
      return (await findReplacement(req, situation, asked.replacement))
        ? null
        : { status: 400, text: replacementPage }
  }
}

/** The failed rules as one text: a list that can be worked off. */
function gateText(failed: Finding[]): Bilingual {
  const list = (language: 'en' | 'vi') =>
    failed
      .map(
        ({ locale, problem }) =>
          `${locale === 'en' ? '[English] ' : ''}${problem?.[language] ?? ''}`,
      )
      .join(' ')
  return bi(`Chưa công bố được. ${list('vi')}`, `It cannot be published yet. ${list('en')}`)
}

const secondPerson = bi(
  'Người gửi duyệt hoặc sửa bài lần cuối không tự duyệt được. Hãy nhờ một biên tập viên khác.',
  'Whoever submitted or last changed a text cannot approve it. Ask another editor.',
)

const otherPublisher = bi(
  'Bạn đã công bố khẩn bài này nên không tự duyệt được. Hãy nhờ một biên tập viên khác.',
  'You published this in an emergency and cannot approve it yourself. Ask another editor.',
)

const nothingAwaits = bi(
  'Bài này không chờ duyệt sau công bố khẩn.',
  'This text does not await an approval after an emergency publication.',
)

const notPublic = bi('Bài này đang không công khai.', 'This text is not public at the moment.')

const sayWhy = bi(
  'Hãy viết một câu cho đồng nghiệp: vì sao, hoặc cần sửa gì.',
  'Write a sentence for your colleagues: why, or what needs to change.',
)

const futureTime = bi(
  'Hãy chọn ngày giờ công bố còn ở phía trước.',
  'Choose a day and time of publication that is still to come.',
)

const chooseChange = bi(
  'Bài đã từng công bố: hãy chọn thay đổi lớn hay nhỏ.',
  'This text has been public before: say whether the change is major or minor.',
)

const noteMajor = bi(
  'Thay đổi lớn cần một câu công khai bằng tiếng Việt: đã thay đổi điều gì.',
  'A major change needs a public sentence in Vietnamese: what has changed.',
)

const publicReason = bi(
  'Hãy viết lý do công khai bằng tiếng Việt; độc giả sẽ đọc câu này.',
  'Give the public reason in Vietnamese; readers will see this sentence.',
)

const replacementPage = bi(
  'Hãy dán địa chỉ trang thay thế trên cổng này, ví dụ /vi/tin-tuc/ten-bai; trang ấy phải đang công khai và khác trang này.',
  'Paste the address of the page that replaces it on this site, such as /vi/tin-tuc/a-slug; it must be public and another page.',
)
