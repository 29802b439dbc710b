import type { PayloadRequest, Where } from 'payload'
import type { User } from '../../../src/generated/payload-types'
import { env } from '../../../src/env'
import { queueMail } from '../../../src/mail/queue-mail'
import { workflowLetter } from '../../../src/mail/workflow'
import { editorAccounts } from '../access'
import { idOf } from '../relation'
import type { MoveName } from '../workflow'
import type { Edition, TextCollection } from './edition'
import { type LoggedMove, moveLabel } from './log-labels'

interface News {
  collection: TextCollection
  id: number
  edition: Edition
  move: LoggedMove
  comment: string | null
  quote: string | null
  /** The id of the log entry: one mail per entry and person. */
  entry: number
}

/** What whoever hears of a move may do next. */
const nextSteps: Partial<Record<LoggedMove, string>> = {
  submit: 'Bài đang chờ duyệt. Nhận duyệt để đồng nghiệp biết bạn đang đọc.',
  'request-changes': 'Bài trở lại với bạn. Sửa xong, hãy gửi duyệt lại.',
  approve: 'Đúng bản này được công bố. Nếu sửa thêm, bài phải được duyệt lại.',
  'publish-emergency': 'Bài đã công khai và cần một người khác duyệt sau.',
  'approval-cancelled': 'Bài bạn đã duyệt vừa được sửa, nên lần duyệt ấy không còn hiệu lực.',
  'schedule-failed': 'Bài chưa công bố. Hãy sửa điều nêu trên rồi hẹn giờ lại.',
}

/** Moves of which all editors hear: somebody of them has to act. */
const forEditors: LoggedMove[] = ['submit', 'publish-emergency']

/** Moves that only change who has the text. */
const untold: LoggedMove[] = ['take-on', 'take-back', 'unschedule'] satisfies MoveName[]

/**
 * Writes to those whom a move concerns, in the transaction that makes it: editors when something
 * waits for them, else the people who have had the text in hand. Nobody hears of their own doing.
 */
export async function tellOfMove(req: PayloadRequest, news: News): Promise<void> {
  const { collection, id, edition, move, comment, quote, entry } = news
  if (untold.includes(move)) return
  const who = req.user?.collection === 'users' ? req.user : null
  for (const { id: user, email, name } of await concerned(req, edition, move)) {
    if (user === who?.id) continue
    await queueMail(req, {
      kind: 'workflow',
      key: `workflow:${entry}:${user}`,
      to: email,
      ...workflowLetter({
        name,
        who: who?.name ?? null,
        what: moveLabel(move).vi,
        title: edition.title || `#${id}`,
        comment,
        quote,
        next: nextSteps[move] ?? null,
        link: `${env.SITE_URL}/admin/collections/${collection}/${id}`,
      }),
    })
  }
}

async function concerned(
  req: PayloadRequest,
  { workflow, createdBy, holder }: Edition,
  move: LoggedMove,
): Promise<Pick<User, 'email' | 'id' | 'name'>[]> {
  const hands = [createdBy, holder, workflow?.submittedBy, workflow?.approvedBy].map(idOf)
  const ids = [...new Set(hands.filter((user) => user !== null))]
  const where: Where = forEditors.includes(move) ? editorAccounts : { id: { in: ids } }
  const { docs } = await req.payload.find({
    collection: 'users',
    where,
    select: { email: true, name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}
