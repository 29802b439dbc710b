import type { PayloadRequest } from 'payload'
import { databaseNow } from '../../../src/lib/database/clock'
import { formatDate } from '../../../src/lib/dates'
import { mandateState } from '../../../src/lib/mandates'
import { type Bilingual, bi } from '../labels'

/**
 * What keeps a contact from being named in a public text, or null: a journalist would call
 * somebody who has left. Asked of the contact's live record, by the database's clock.
 */
export async function contactProblem(req: PayloadRequest, id: number): Promise<Bilingual | null> {
  const { docs } = await req.payload.find({
    collection: 'contacts',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { name: true, isSpokesperson: true, mandate: { from: true, to: true } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [contact] = docs
  if (!contact) return notPublic
  if (!contact.isSpokesperson) return null
  const state = mandateState(contact.mandate, await databaseNow(req.payload))
  if (state === 'ended') return ended(contact.name, contact.mandate?.to)
  if (state === 'not-yet') return notYet(contact.name, contact.mandate?.from)
  return null
}

const notPublic = bi(
  'Đầu mối được nêu không còn công khai. Hãy chọn đầu mối khác.',
  'The contact named here is not public any more. Choose another one.',
)

const ended = (name: string, day: string | null | undefined) =>
  bi(
    `Phân công phát ngôn của ${name} đã hết hạn ngày ${formatDate(day)}. Hãy chọn người khác hoặc gia hạn phân công.`,
    `The mandate of ${name} ended on ${formatDate(day)}. Choose somebody else or extend the mandate.`,
  )

const notYet = (name: string, day: string | null | undefined) =>
  bi(
    `Phân công phát ngôn của ${name} bắt đầu từ ngày ${formatDate(day)}. Hãy chọn người đang được phân công.`,
    `The mandate of ${name} begins on ${formatDate(day)}. Choose somebody whose mandate is in force.`,
  )
