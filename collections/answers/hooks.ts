import {
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { stripMarks } from '../../src/lib/vietnamese'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

type Relation = number | { id: number } | null | undefined

/** Shorter than this a name is a word that many texts hold. */
const SHORTEST_NAME = 5

/**
 * Takes the days from the enquiry that an answer comes from, and keeps the person who asked out of
 * what is published: neither their name nor their e-mail may stand in the text.
 */
export const keepAskerOut: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const named = ('enquiry' in data ? data.enquiry : originalDoc?.enquiry) as Relation
  const id = typeof named === 'object' ? named?.id : named
  if (!id) return data
  const { docs } = await req.payload.find({
    collection: 'enquiries',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [enquiry] = docs
  if (!enquiry || enquiry.state !== 'answered') throw refusal(req, 400, notAnswered)
  const { name, email } = enquiry.asker
  const secrets = [email, name.trim().length >= SHORTEST_NAME ? name.trim() : ''].filter(Boolean)
  const texts = [data.question, data.answer, ...(await textsInOtherLanguages(originalDoc, req))]
  const text = stripMarks(texts.map(String).join(' '))
  if (secrets.some((secret) => text.includes(stripMarks(secret)))) {
    throw refusal(req, 400, namesAsker)
  }
  return { ...data, askedOn: enquiry.receivedAt, answeredOn: enquiry.closedAt }
}

/** What was written in the other languages before, perhaps before the enquiry was named. */
async function textsInOtherLanguages(
  originalDoc: { id?: number } | undefined,
  req: PayloadRequest,
): Promise<unknown[]> {
  if (!originalDoc?.id) return []
  const { docs } = await req.payload.find({
    collection: 'answers',
    where: { id: { equals: originalDoc.id } },
    locale: 'all',
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']), // see redirect-on-rename.ts
  })
  const { question, answer } = (docs[0] ?? {}) as Record<string, unknown>
  return [question, answer].flatMap((byLanguage) =>
    Object.entries(byLanguage ?? {}).flatMap(([locale, text]) =>
      locale === req.locale ? [] : [text],
    ),
  )
}

const notAnswered = bi(
  'Chỉ đăng từ câu hỏi đã được trả lời.',
  'Only an enquiry that has been answered can be published.',
)

const namesAsker = bi(
  'Trong câu hỏi hoặc câu trả lời còn tên hoặc thư điện tử của người hỏi. Hãy xóa đi rồi lưu lại.',
  'The question or the answer still holds the name or the e-mail of the person. Take it out, then save again.',
)
