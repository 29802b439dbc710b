import type { CollectionBeforeChangeHook } from 'payload'
import { databaseNow } from '../../../src/lib/database/clock'
import { formatDate } from '../../../src/lib/dates'
import { mandateState } from '../../../src/lib/mandates'
import { bi } from '../labels'
import { refusal } from '../messages'

type Relation = number | { id: number } | null | undefined

/**
 * Refuses to publish a text whose contact may not speak: a journalist would call somebody who has
 * left. Asked of the contact's live record, by the database's clock. The demonstration and the
 * imports, which have no user, tell of the past and pass.
 *
 * @param field the field of the text that names the contact
 */
export const contactInForce =
  (field: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (!req.user || data._status !== 'published') return data
    const named = (field in data ? data[field] : originalDoc?.[field]) as Relation
    const id = typeof named === 'object' ? named?.id : named
    if (!id) return data
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
    if (!contact) throw refusal(req, 400, notPublic)
    if (!contact.isSpokesperson) return data
    const state = mandateState(contact.mandate, await databaseNow(req.payload))
    if (state === 'ended') throw refusal(req, 400, ended(contact.name, contact.mandate?.to))
    if (state === 'not-yet') throw refusal(req, 400, notYet(contact.name, contact.mandate?.from))
    return data
  }

const notPublic = bi(
  'Đầu mối được nêu không còn công khai. Hãy chọn đầu mối khác rồi xuất bản.',
  'The contact named here is not public any more. Choose another one, then publish.',
)

const ended = (name: string, day: string | null | undefined) =>
  bi(
    `Phân công phát ngôn của ${name} đã hết hạn ngày ${formatDate(day)}. Hãy chọn người khác hoặc gia hạn phân công rồi xuất bản.`,
    `The mandate of ${name} ended on ${formatDate(day)}. Choose somebody else or extend the mandate, then publish.`,
  )

const notYet = (name: string, day: string | null | undefined) =>
  bi(
    `Phân công phát ngôn của ${name} bắt đầu từ ngày ${formatDate(day)}. Hãy chọn người đang được phân công rồi xuất bản.`,
    `The mandate of ${name} begins on ${formatDate(day)}. Choose somebody whose mandate is in force, then publish.`,
  )
