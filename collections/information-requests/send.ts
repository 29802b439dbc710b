import type { PayloadRequest } from 'payload'
import type { InformationRequest } from '../../src/generated/payload-types'
import { databaseNow } from '../../src/lib/database/clock'
import { askAgency } from '../../src/mail/ask-agency'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'
import { idOf } from '../_shared/relation'

type Asked = NonNullable<InformationRequest['agencies']>

/**
 * Asks every chosen agency that was not asked yet: a row for its answer, and a mail with a link to
 * each of its contacts. Asked twice, nothing happens twice.
 *
 * @returns the names of agencies without a usable address, whose link must be passed on by hand
 */
export async function sendRequest(
  req: PayloadRequest,
  request: InformationRequest,
): Promise<{ sent: number; withoutAddress: string[] }> {
  if (request.state === 'closed') throw refusal(req, 409, isClosed)
  const now = await databaseNow(req.payload)
  if (request.dueAt <= now) throw refusal(req, 400, dueIsPast)
  const already = new Set(ids(request.asked))
  const fresh = ids(request.agencies).filter((agency) => !already.has(agency))
  if (fresh.length === 0) throw refusal(req, 409, nobodyNew)
  const names = await currentNames(req, fresh)
  const closed = fresh.filter((agency) => !names.has(agency))
  if (closed.length > 0) throw refusal(req, 400, agencyGone)

  await req.payload.update({
    collection: 'information-requests',
    id: request.id,
    data: {
      asked: [...already, ...fresh],
      state: 'sent',
      sentAt: request.sentAt ?? now,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const questions = request.questions ?? []
  const paragraphs = questions.map(({ key, text }) => ({ question: key ?? '', asked: text }))
  const withoutAddress: string[] = []
  for (const agency of fresh) {
    const { id } = await req.payload.create({
      collection: 'information-answers',
      data: {
        request: request.id,
        agency,
        state: 'asked',
        paragraphs,
        isSample: request.isSample ?? false,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if ((await askAgency(req, id, 'asked')) === 0) withoutAddress.push(names.get(agency) ?? '')
  }
  return { sent: fresh.length, withoutAddress }
}

/** Takes no more answers: the links end, nobody is reminded, and what came stays as a record. */
export async function closeRequest(
  req: PayloadRequest,
  request: InformationRequest,
): Promise<{ closed: true }> {
  if (request.state !== 'sent') throw refusal(req, 409, notSent)
  await req.payload.update({
    collection: 'information-requests',
    id: request.id,
    data: { state: 'closed' },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { closed: true }
}

/** The agencies that still exist, by id. */
async function currentNames(req: PayloadRequest, wanted: number[]): Promise<Map<number, string>> {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { and: [{ id: { in: wanted } }, { closedStatus: { exists: false } }] },
    select: { name: true, code: true },
    depth: 0,
    limit: wanted.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name, code }) => [id, name || code]))
}

function ids(agencies: Asked | null | undefined): number[] {
  return (agencies ?? []).map(idOf).filter((id) => id !== null)
}

const isClosed = bi('Yêu cầu này đã đóng.', 'This request is closed.')
const dueIsPast = bi(
  'Hạn trả lời đã qua. Hãy đặt một hạn mới rồi lưu, sau đó gửi.',
  'The deadline has passed. Set a new one and save, then send.',
)
const nobodyNew = bi(
  'Mọi cơ quan đã chọn đều được hỏi rồi. Thêm cơ quan và lưu trước khi gửi tiếp.',
  'Every chosen agency was asked already. Add one and save before you send again.',
)
const agencyGone = bi(
  'Có cơ quan đã kết thúc hoạt động trong danh sách. Hãy chọn đơn vị kế tục.',
  'An agency of the list no longer exists. Choose its successor.',
)
const notSent = bi(
  'Chỉ đóng được yêu cầu đã gửi và chưa đóng.',
  'Only a request that was sent and is not closed can be closed.',
)
