import type { Endpoint, PayloadRequest } from 'payload'
import { databaseNow } from '../../../src/lib/database/clock'
import { lockDocument } from '../../../src/lib/database/document-lock'
import { inTransaction } from '../../../src/lib/database/transaction'
import { isoDay } from '../../../src/lib/dates'
import { canPublish } from '../../_shared/access'
import { bi } from '../../_shared/labels'
import { refusal } from '../../_shared/messages'
import { type Affected, readAffected } from './affected'
import { carryOut } from './carry-out'
import { obstacleInPlan, parsePlan, type Plan } from './plan'

/**
 * Reorganising agencies, for editors. `POST /api/agencies/reorganise/preview` with
 * `{ from: [ids] }` tells what hangs on them and names that state in `seen`; `POST
 * /api/agencies/reorganise` with the whole plan and `seen` does all of it or nothing.
 */
export const reorganiseEndpoints: Endpoint[] = [
  {
    path: '/reorganise/preview',
    method: 'post',
    handler: async (req) => {
      if (!canPublish(req.user)) throw refusal(req, 403, editorsOnly)
      const body = (await req.json?.().catch(() => null)) as { from?: unknown } | null
      const from = Array.isArray(body?.from) ? body.from.map(Number) : []
      if (from.length === 0 || from.length > 60 || !from.every(Number.isInteger)) {
        throw refusal(req, 400, chooseAgencies)
      }
      return answer(await openAffected(req, from))
    },
  },
  {
    path: '/reorganise',
    method: 'post',
    handler: async (req) => {
      if (!canPublish(req.user)) throw refusal(req, 403, editorsOnly)
      const plan = parsePlan(await req.json?.().catch(() => null))
      if ('wrong' in plan) throw refusal(req, 400, unreadable(plan.wrong))
      const obstacle = obstacleInPlan(plan)
      if (obstacle) throw refusal(req, 400, obstacle)
      // Bodies end when this is written: what is still to come would be told as done.
      if (plan.on > isoDay(await databaseNow(req.payload))) throw refusal(req, 400, stillToCome)
      return answer({ change: await reorganise(req, plan) })
    },
  },
]

/** Carries a plan out in one transaction, on exactly what the preview showed. */
async function reorganise(req: PayloadRequest, plan: Plan): Promise<number> {
  return inTransaction(req, async () => {
    for (const id of [...plan.from, ...plan.to].toSorted((a, b) => a - b)) {
      if (!(await lockDocument(req, 'agencies', id))) throw refusal(req, 409, beingSaved)
    }
    const affected = await openAffected(req, plan.from)
    if (affected.seen !== plan.seen) throw refusal(req, 409, changedMeanwhile)
    const drafts = Object.values(affected)
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .filter((item) => 'hasDraft' in item && item.hasDraft)
    if (drafts.length > 0) throw refusal(req, 409, unpublishedDrafts)
    await refuseClosedHeirs(req, plan)
    await refuseTakenCodes(req, plan)
    const open = [...affected.enquiries, ...affected.children]
    if (open.some(({ key }) => (plan.heirs[key] ?? plan.heir) === 'none')) {
      throw refusal(req, 400, needsHeir)
    }
    return carryOut(req, plan, affected)
  })
}

/** What hangs on agencies that all exist and have not ended. */
async function openAffected(req: PayloadRequest, from: number[]): Promise<Affected> {
  const { totalDocs } = await req.payload.count({
    collection: 'agencies',
    where: { and: [{ id: { in: from } }, { closedStatus: { exists: false } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs < new Set(from).size) throw refusal(req, 409, alreadyEnded)
  return readAffected(req, from)
}

async function refuseClosedHeirs(req: PayloadRequest, { to, heir, heirs }: Plan): Promise<void> {
  const named = [heir, ...Object.values(heirs)].filter((each) => each.startsWith('e:'))
  const ids = [...new Set([...to, ...named.map((each) => Number(each.slice(2)))])]
  if (ids.length === 0) return
  const { totalDocs } = await req.payload.count({
    collection: 'agencies',
    where: {
      and: [
        { id: { in: ids } },
        { closedStatus: { exists: false } },
        { _status: { equals: 'published' } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs < ids.length) throw refusal(req, 409, heirEnded)
}

async function refuseTakenCodes(req: PayloadRequest, { created }: Plan): Promise<void> {
  const codes = created.map(({ code }) => code)
  if (codes.length === 0) return
  const { totalDocs } = await req.payload.count({
    collection: 'agencies',
    where: { code: { in: codes } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0 || new Set(codes).size < codes.length) throw refusal(req, 400, codeTaken)
}

function answer(view: object): Response {
  return Response.json(view, { headers: { 'Cache-Control': 'private, no-store' } })
}

const editorsOnly = bi(
  'Sắp xếp cơ quan là việc của biên tập viên của tỉnh.',
  'Agencies are reorganised by provincial editors.',
)
const chooseAgencies = bi('Hãy chọn cơ quan sẽ kết thúc.', 'Choose the agencies that end.')
const stillToCome = bi(
  'Ngày có hiệu lực chưa đến. Hãy ghi vào đúng ngày ấy hoặc sau đó: cơ quan kết thúc ngay khi ghi.',
  'That day is still to come. Record it on the day or later: the agencies end when it is written.',
)
const beingSaved = bi(
  'Người khác đang lưu một trong các cơ quan này. Hãy thử lại sau ít giây.',
  'Somebody else is saving one of these agencies. Try again in a few seconds.',
)
const alreadyEnded = bi(
  'Có cơ quan đã kết thúc rồi; có thể việc này đã được ghi. Hãy xem lại danh sách thay đổi.',
  'One of the agencies has ended already; this may have been recorded before. Look at the list of changes.',
)
const changedMeanwhile = bi(
  'Có thay đổi sau khi bạn xem trước. Hãy xem trước lại rồi quyết định; những gì đã chọn còn nguyên.',
  'Something has changed since your preview. Look at it again, then decide; what you chose is still there.',
)
const unpublishedDrafts = bi(
  'Có cơ quan hoặc đầu mối còn bản nháp chưa công bố. Hãy công bố hoặc bỏ bản nháp trước, rồi xem trước lại.',
  'An agency or contact has an unpublished draft. Publish or discard it first, then preview again.',
)
const heirEnded = bi(
  'Một đơn vị kế tục không tồn tại hoặc đã kết thúc. Hãy chọn cơ quan đang hoạt động.',
  'A successor does not exist or has ended. Choose an agency that exists today.',
)
const codeTaken = bi(
  'Mã của cơ quan mới đã được dùng. Hãy chọn mã khác.',
  'The code of a new agency is taken. Choose another one.',
)
const needsHeir = bi(
  'Câu hỏi chưa trả lời và đơn vị trực thuộc cần một cơ quan tiếp nhận.',
  'Open enquiries and subordinate bodies need an agency that takes them over.',
)
const unreadable = (names: string[]) =>
  bi(
    `Còn thiếu hoặc không đọc được: ${names.join(', ')}. Căn cứ pháp lý và ngày có hiệu lực là bắt buộc.`,
    `Missing or unreadable: ${names.join(', ')}. The legal basis and the day are required.`,
  )
