import type { TextCollection } from '../../collections/_shared/editorial/edition'
import type { MoveName } from '../../collections/_shared/workflow'
import type { User } from '../../src/generated/payload-types'
import { articleData, pressNoteData, testPayload, unique } from './payload'
import { type Answer, rest, tokenOf } from './requests'
import { bodyOf } from './workflow-texts'

/** An article with which the quality gate finds nothing wrong. */
export const completeArticle = (agency: number, title = unique('Bài đủ phần')) => ({
  ...articleData(agency, title),
  slug: unique('bai-du-phan'),
  summary: 'Tóm tắt đủ dài để đứng một mình trong danh sách và bản tin.',
  body: bodyOf('Nội dung của bài thử.'),
  sources: [{ title: 'Một văn bản có thật' }],
})

/** The same for a press note; its spokesperson must be given. */
export const completePressNote = (agency: number, spokesperson: number) => ({
  ...pressNoteData(agency),
  slug: unique('thong-tin-du-phan'),
  purpose: 'Mục đích viết đủ dài để đứng một mình trong danh sách.',
  keyMessages: [{ text: 'Một thông điệp.' }],
  keyFacts: [{ statement: 'Một dữ kiện.', sourceTitle: 'Một văn bản có thật' }],
  spokesperson,
})

/** A spokesperson whose mandate is in force. */
export async function makeSpokesperson(agency: number): Promise<number> {
  const payload = await testPayload()
  const { id } = await payload.create({
    collection: 'contacts',
    data: {
      name: 'Hà Thị Thử',
      post: 'Chánh Văn phòng',
      agency,
      isSpokesperson: true,
      mandate: {},
      _status: 'published',
    },
  })
  return id
}

const tokens = new Map<number, Promise<string>>()

/** One log-in per person. */
export function tokenFor(user: User): Promise<string> {
  const known = tokens.get(user.id) ?? tokenOf(user)
  tokens.set(user.id, known)
  return known
}

/** What the panel of a text tells somebody. */
export async function panelOf(
  user: User | null,
  id: number,
  collection: TextCollection = 'articles',
): Promise<Answer> {
  const token = user ? await tokenFor(user) : undefined
  return rest('GET', `/${collection}/${id}/workflow`, token ? { token } : {})
}

/** Makes a move over HTTP, on the version that the person sees unless another is named. */
export async function move(
  user: User | null,
  id: number,
  name: MoveName,
  words: Record<string, unknown> = {},
  collection: TextCollection = 'articles',
): Promise<Answer> {
  const { json } = await panelOf(user, id, collection)
  const token = user ? await tokenFor(user) : undefined
  return rest('POST', `/${collection}/${id}/workflow`, {
    ...(token ? { token } : {}),
    body: { move: name, version: json.version, ...words },
  })
}

/** Takes a draft all the way: one submits, the other approves and publishes. */
export async function publishWith(
  people: { writer: User; editor: User },
  id: number,
  collection: TextCollection = 'articles',
): Promise<void> {
  const steps = [
    await move(people.writer, id, 'submit', {}, collection),
    await move(people.editor, id, 'approve', {}, collection),
    await move(people.editor, id, 'publish', { change: { kind: 'minor' } }, collection),
  ]
  const failed = steps.find(({ status }) => status !== 200)
  if (failed) throw new Error(`The text was not published: ${failed.status} ${failed.text}`)
}
