import { informationRequest as data } from '../data/information-requests'
import { asServer, type SeedContext } from './context'
import { termKey } from './terms'

const DAY = 86_400_000

/** Writes one request to two agencies, one of which has answered by its link. */
export async function loadInformationRequests({ payload, ids, log }: SeedContext): Promise<void> {
  const { questions, answered } = data
  const from = (days: number) => new Date(Date.now() + days * DAY).toISOString()
  const agencies = [answered.agency, data.waiting].map((code) => ids.get('agencies', code))
  const { docs: editors } = await payload.find({
    ...asServer,
    collection: 'users',
    where: { email: { equals: 'editor@example.vn' } },
    limit: 1,
  })
  const request = await payload.create({
    ...asServer,
    collection: 'information-requests',
    data: {
      title: data.title,
      purpose: data.purpose,
      questions,
      agencies,
      asked: agencies,
      topics: data.topics.map((code) => ids.get('terms', termKey('topic', code))),
      dueAt: from(data.dueInDays),
      state: 'sent',
      sentAt: from(-data.sentDaysAgo),
      isSample: true,
    },
  })
  // Who made a record is told by the server from the request, and the demonstration is nobody.
  const [editor] = editors
  if (editor) {
    await payload.db.updateOne({
      collection: 'information-requests',
      id: request.id,
      data: { createdBy: editor.id },
    })
  }
  const asked = new Map(questions.map(({ key, text }) => [key, text]))
  const row = { ...asServer, collection: 'information-answers' } as const
  await payload.create({
    ...row,
    data: {
      request: request.id,
      agency: agencies[0] as number,
      state: 'answered',
      paragraphs: answered.paragraphs.map((paragraph) => ({
        ...paragraph,
        asked: asked.get(paragraph.question) ?? null,
      })),
      byLink: answered.signer,
      openedAt: from(-4),
      answeredAt: from(-3),
      isSample: true,
    },
  })
  await payload.create({
    ...row,
    data: {
      request: request.id,
      agency: agencies[1] as number,
      state: 'asked',
      paragraphs: questions.map(({ key, text }) => ({ question: key, asked: text })),
      isSample: true,
    },
  })
  log('  1 information request')
}
