import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { databaseNow } from '../../src/lib/database/clock'
import { isoDay } from '../../src/lib/dates'
import { addWorkingDays, defaultTimeLimit, workingDaysBetween } from '../../src/lib/working-days'
import { canPublish } from '../_shared/access'
import { bi, type Bilingual } from '../_shared/labels'
import { refusal } from '../_shared/messages'
import { idOf } from '../_shared/relation'
import { type EnquiryState, isClosed, nextStates } from './states'

/** How long the person's data is kept after the end, for questions about the answer. */
const MONTHS_KEPT = 12

interface Enquiry {
  state?: EnquiryState
  agency?: number | { id: number } | null
  answer?: string | null
  refusalGround?: string | null
  refusalExplanation?: string | null
  receivedAt?: string
  history?: object[] | null
}

/** Starts the clock of a new enquiry: received now, by the database's clock, due in working days. */
export const startClock: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  // The demonstration tells of enquiries of the past; a person's request cannot say when it came.
  const given: unknown = req.user ? undefined : data.receivedAt
  const now = typeof given === 'string' ? given : await databaseNow(req.payload)
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    select: { enquiries: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const days = settings.enquiries?.workingDays ?? defaultTimeLimit
  return {
    ...data,
    state: 'received',
    receivedAt: now,
    dueOn: `${addWorkingDays(isoDay(now), days)}T12:00:00.000Z`,
    closedAt: null,
    history: [{ state: 'received', at: now }],
  }
}

/** Moves an enquiry along its states, for whoever may, with what each state needs, and stamps it. */
export const moveAlong: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return data
  const before = originalDoc as Enquiry
  const after: Enquiry = { ...before, ...data }
  const from = before.state ?? 'received'
  const moved = idOf(after.agency) !== idOf(before.agency)
  // Choosing an agency is assigning.
  const to = from === 'received' && moved && data.state !== 'withdrawn' ? 'assigned' : after.state
  if (!to) return data
  if (isClosed(from)) {
    if (to !== from || req.user) throw refusal(req, 409, alreadyClosed)
    return data
  }
  if (to !== from && !nextStates[from].includes(to)) throw refusal(req, 400, notFrom)
  if (!canPublish(req.user) && req.user && ['withdrawn', 'received'].includes(to)) {
    throw refusal(req, 403, editorsOnly)
  }
  const missing = missingFor(to, after)
  if (missing) throw refusal(req, 400, missing)
  if (to === from && !moved) return data
  return { ...data, ...(await stamped(to, after, data, req)) }
}

async function stamped(
  state: EnquiryState,
  { agency, receivedAt = '', history }: Enquiry,
  data: { closedAt?: unknown },
  req: PayloadRequest,
) {
  // The demonstration, which has no user, says when.
  const given = req.user ? undefined : data.closedAt
  const now = typeof given === 'string' ? given : await databaseNow(req.payload)
  const by = req.user?.collection === 'users' ? req.user.id : null
  const entry = { state, at: now, by, agency: idOf(agency) }
  const moved = { state, history: [...(history ?? []), entry] }
  if (!isClosed(state)) return moved
  const end = new Date(now)
  end.setUTCMonth(end.getUTCMonth() + MONTHS_KEPT)
  return {
    ...moved,
    closedAt: now,
    keepUntil: end.toISOString(),
    workingDays: workingDaysBetween(isoDay(receivedAt), isoDay(now)),
  }
}

function missingFor(state: EnquiryState, enquiry: Enquiry): Bilingual | null {
  if (state === 'received') return null
  if (state !== 'withdrawn' && idOf(enquiry.agency) === null) return needsAgency
  if (state === 'answered' && !enquiry.answer?.trim()) return needsAnswer
  if (state !== 'refused') return null
  return enquiry.refusalGround && enquiry.refusalExplanation?.trim() ? null : needsGround
}

const alreadyClosed = bi(
  'Hồ sơ này đã kết thúc nên không sửa được nữa. Muốn đính chính, hãy soạn ở mục "Hỏi đáp".',
  'This enquiry is closed and cannot be changed. To correct something, write an entry under "Questions and answers".',
)
const notFrom = bi(
  'Không chuyển được sang tình trạng này. Hãy giao cho một cơ quan trước, rồi mới trả lời hoặc từ chối.',
  'It cannot go to this state from here. Assign it to an agency first, then answer or refuse.',
)
const editorsOnly = bi(
  'Chỉ biên tập viên ghi là người hỏi đã rút.',
  'Only an editor records that the person has withdrawn it.',
)
const needsAgency = bi('Hãy chọn cơ quan trả lời.', 'Choose the agency that answers.')
const needsAnswer = bi('Hãy viết câu trả lời trước.', 'Write the answer first.')
const needsGround = bi(
  'Từ chối cần một căn cứ trong danh mục và lời giải thích cho người hỏi.',
  'A refusal needs a ground of the list and an explanation to the person.',
)
