import type { PayloadRequest } from 'payload'
import { lockDocument } from '../../../src/lib/database/document-lock'
import { inTransaction } from '../../../src/lib/database/transaction'
import { bi } from '../labels'
import { beingSaved, refusal } from '../messages'
import { type Move, type MoveName, moveNamed, type State, stateLabels } from '../workflow'
import { carryOut } from './carry-out'
import type { TextCollection } from './edition'
import { obstacleOf } from './guards'
import { logMove } from './log'
import type { MoveRequest } from './move-request'
import { passageAsItStands } from './passages'
import { readSituation, type Situation } from './situation'

/**
 * Makes a move of the workflow as the person of the request, in one transaction, after everybody
 * else's save of the same text.
 *
 * @throws APIError with a sentence to act on: 400 when something is missing, 403 when it is not
 *   theirs to do, 404 when they may not see the text, 409 when the text is not as they saw it.
 */
export async function makeMove(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
  asked: MoveRequest,
): Promise<void> {
  await inTransaction(req, async () => {
    if (!(await lockDocument(req, collection, id))) throw refusal(req, 409, beingSaved)
    const situation = await readSituation(req, collection, id)
    const move = moveNamed(asked.move)
    if (!move) throw refusal(req, 400, unknownMove)
    await refuseUnlessPossible(req, situation, move, asked)
    const about = asked.passage
      ? await passageAsItStands(req, collection, id, asked.passage)
      : undefined
    await carryOut(req, situation, move, asked)
    await logMove(req, collection, situation.edition, {
      move: move.name,
      from: situation.state,
      to: await stateNow(req, collection, id),
      comment: asked.comment ?? asked.reasonVi ?? null,
      version: situation.version,
      ...about,
    })
  })
}

async function refuseUnlessPossible(
  req: PayloadRequest,
  situation: Situation,
  move: Move & { name: MoveName },
  asked: MoveRequest,
): Promise<void> {
  if (move.who === 'editor' && !situation.isEditor) throw refusal(req, 403, editorsOnly)
  if (!move.from.includes(situation.state)) {
    throw refusal(req, 409, wrongState(move, situation.state))
  }
  if (asked.version && asked.version !== situation.version)
    throw refusal(req, 409, changedMeanwhile)
  if (move.name === 'approve' && !asked.version) throw refusal(req, 400, whichVersion)
  for (const guard of move.guards) {
    const obstacle = await obstacleOf(guard, req, situation, asked)
    if (obstacle) throw refusal(req, obstacle.status, obstacle.text)
  }
}

async function stateNow(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
): Promise<State> {
  const { state } = await req.payload.findByID({
    collection: collection as 'articles',
    id,
    draft: true,
    depth: 0,
    select: { state: true },
    overrideAccess: true,
    req,
  })
  return state ?? 'draft'
}

const unknownMove = bi(
  'Không có việc nào tên như vậy trong quy trình. Hãy tải lại trang.',
  'The workflow has no move of that name. Reload the page.',
)

const editorsOnly = bi(
  'Việc này dành cho biên tập viên của tỉnh. Hãy gửi duyệt hoặc để lại góp ý.',
  'This is for provincial editors. Submit the text, or leave a comment.',
)

const changedMeanwhile = bi(
  'Bài đã thay đổi sau khi bạn mở. Hãy tải lại trang và xem bản mới trước khi quyết định.',
  'The text has changed since you opened it. Reload the page and read the new version before you decide.',
)

const whichVersion = bi(
  'Hãy nêu phiên bản đã đọc khi duyệt (version).',
  'Say which version you have read when you approve (version).',
)

const wrongState = (move: Move, state: State) =>
  bi(
    `Không thể "${move.label.vi}" khi bài đang ở trạng thái "${stateLabels[state].vi}". Hãy tải lại trang để xem các việc có thể làm.`,
    `"${move.label.en}" is not possible while the text is "${stateLabels[state].en}". Reload the page to see what can be done.`,
  )
