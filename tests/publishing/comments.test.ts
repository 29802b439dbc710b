import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PanelView } from '../../collections/_shared/editorial/panel'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import {
  completeArticle,
  completePressNote,
  makeSpokesperson,
  move,
  panelOf,
} from '../support/workflow'
import { bodyOf } from '../support/workflow-texts'

/* Comments on a passage: the quotation stays, and the panel says when the text has moved on. */

let payload: Payload
let agency: number
let author: User
let editor: User

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  author = await makeUser(payload, 'author', agency)
  editor = await makeUser(payload, 'editor', agency)
})

const as = () => ({ overrideAccess: false as const, user: author, draft: true as const })

async function draft(text: string, title = unique('Bài được góp ý')): Promise<number> {
  const data = { ...completeArticle(agency, title), body: bodyOf(text) }
  return (await payload.create({ collection: 'articles', data, locale: 'vi', ...as() })).id
}

const rewrite = (id: number, text: string) =>
  payload.update({
    collection: 'articles',
    id,
    data: { body: bodyOf(text) },
    locale: 'vi',
    ...as(),
  })

async function view(id: number): Promise<PanelView> {
  return JSON.parse((await panelOf(author, id)).text) as PanelView
}

/** What the newest entry of the log is about. */
const newest = async (id: number) => (await view(id)).log[0]?.about

const about = (place: string, text: string) => ({
  comment: 'Câu này cần nguồn.',
  passage: { place, text },
})

describe('a comment on a passage', () => {
  it('keeps the quotation and says when the passage has been changed since', async () => {
    const id = await draft('Đoạn sẽ được góp ý.')
    const words = about('vi.body', 'Đoạn sẽ được góp ý.')
    expect((await move(editor, id, 'comment', words)).status).toBe(200)
    const quoted = { label: 'Body', quote: 'Đoạn sẽ được góp ý.' }
    expect(await newest(id)).toEqual({ ...quoted, isChanged: false })
    await rewrite(id, 'Đoạn đã được viết lại.')
    expect(await newest(id)).toEqual({ ...quoted, isChanged: true })
    await rewrite(id, 'Đoạn sẽ được góp ý.')
    expect(await newest(id)).toEqual({ ...quoted, isChanged: false })
  })

  it('is about its own part and language of the text', async () => {
    const title = unique('Tiêu đề trùng với đoạn')
    const id = await draft(title, title)
    await move(editor, id, 'comment', about('vi.title', title))
    await rewrite(id, 'Đoạn khác.')
    expect(await newest(id)).toMatchObject({ label: 'Title', isChanged: false })
    expect((await move(editor, id, 'comment', about('vi.body', title))).status).toBe(409)

    const data = { title: 'An English title' }
    await payload.update({ collection: 'articles', id, data, locale: 'en', ...as() })
    await move(editor, id, 'comment', about('en.title', 'An English title'))
    expect(await newest(id)).toMatchObject({ label: 'Title (English)', isChanged: false })
  })

  it('is offered as a list of what the text has', async () => {
    const title = unique('Bài có đoạn')
    const id = await draft('Đoạn duy nhất.', title)
    const { passages } = await view(id)
    expect(passages).toContainEqual({ place: 'vi.title', label: 'Title', text: title })
    expect(passages).toContainEqual({ place: 'vi.body', label: 'Body', text: 'Đoạn duy nhất.' })
    expect(passages.filter(({ place }) => place.startsWith('en.'))).toEqual([])
  })

  it('is refused for words that the text does not have, and written nowhere', async () => {
    const id = await draft('Đoạn có thật.')
    const before = (await view(id)).log.length
    const answer = await move(editor, id, 'comment', about('vi.body', 'Câu không ai viết.'))
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('not sent')
    expect((await view(id)).log).toHaveLength(before)
    const odd = { comment: 'Lời.', passage: { place: 'vi.body' } }
    expect((await move(editor, id, 'comment', odd)).status).toBe(400)
  })

  it('reaches the writer by mail with the quotation, also with a request for changes', async () => {
    const title = unique('Bài có thư trích')
    const id = await draft('Đoạn trong thư.', title)
    await move(author, id, 'submit')
    await move(editor, id, 'request-changes', about('vi.body', 'Đoạn trong thư.'))
    const { docs } = await payload.find({
      collection: 'mails',
      where: { and: [{ to: { equals: author.email } }, { text: { contains: title } }] },
    })
    expect(docs[0]?.text).toContain('Về đoạn: “Đoạn trong thư.”')
    expect(docs[0]?.text).toContain('Câu này cần nguồn.')
  })

  it('may be on a message or fact of a press note', async () => {
    const spokesperson = await makeSpokesperson(agency)
    const data = completePressNote(agency, spokesperson)
    const { id } = await payload.create({ collection: 'press-notes', data, locale: 'vi', ...as() })
    const words = about('vi.body', 'Một dữ kiện.\nMột văn bản có thật')
    expect((await move(editor, id, 'comment', words, 'press-notes')).status).toBe(200)
  })
})
