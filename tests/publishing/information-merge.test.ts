import { beforeEach, describe, expect, it, vi } from 'vitest'
import { getPressNote } from '../../src/content/press-notes'
import { as, freshStart, makeAsking, post, stored, typed } from '../support/information'
import { completePressNote, makeSpokesperson, publishWith } from '../support/workflow'

/* What agencies answered becomes part of a press note. Nobody is in draft mode here. */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

const { payload, agency, other, editor, chief, stranger, sentRequest } = await makeAsking()
beforeEach(freshStart)

describe('taking answers into a press note', () => {
  const answered = async () => {
    const sent = await sentRequest()
    await post(sent.token, await typed(sent.own))
    const row = (await stored(sent.own)).paragraphs?.[0]
    return { ...sent, paragraph: row?.id ?? '' }
  }

  it('makes a draft in which the words keep their source and their agency', async () => {
    const { id, own, paragraph } = await answered()
    const chosen = [
      { answer: own, id: paragraph, as: 'fact' },
      { answer: own, id: paragraph, as: 'question' },
    ]
    const path = `/information-requests/${id}/merge`
    const { status, json } = await as(editor, 'POST', path, { paragraphs: chosen })
    expect(status).toBe(200)
    const note = await payload.findByID({
      collection: 'press-notes',
      id: Number(json.note),
      draft: true,
      depth: 0,
      locale: 'vi',
    })
    const origin = { sourceTitle: 'Báo cáo 01', contributedBy: agency }
    expect(note).toMatchObject({
      _status: 'draft',
      state: 'draft',
      createdBy: editor.id,
      keyFacts: [{ statement: 'Có 12 xã.', ...origin }],
      questions: [{ question: 'Bao nhiêu?', answer: 'Có 12 xã.', ...origin }],
    })
    const once = [chosen[0]]
    expect((await as(editor, 'POST', path, { paragraphs: once })).status).toBe(409)
    const again = { paragraphs: once, note: note.id, again: true }
    expect((await as(editor, 'POST', path, again)).status).toBe(200)
  })

  it('adds to a draft after what is there, is not forged by a save, and is shown to readers', async () => {
    const { id, own, paragraph } = await answered()
    const spokesperson = await makeSpokesperson(other)
    const data = completePressNote(other, spokesperson)
    const made = await as(editor, 'POST', '/press-notes?draft=true', data)
    const note = Number(made.json.doc?.id)
    const paragraphs = [{ answer: own, id: paragraph, as: 'fact' }]
    const path = `/information-requests/${id}/merge`
    expect((await as(editor, 'POST', path, { paragraphs, note })).status).toBe(200)
    const draft = await payload.findByID({
      collection: 'press-notes',
      id: note,
      draft: true,
      depth: 0,
      locale: 'vi',
    })
    expect(draft.keyFacts).toHaveLength(2)
    const forged = (draft.keyFacts ?? []).map((row) => ({ ...row, contributedBy: other }))
    await as(editor, 'PATCH', `/press-notes/${note}?draft=true`, { keyFacts: forged })
    // Who took the words in has changed the text: somebody else approves it.
    await publishWith({ writer: stranger, editor: chief }, note, 'press-notes')
    const view = await getPressNote('vi', { slug: data.slug })
    expect(view?.keyFacts.map(({ contributedBy }) => contributedBy?.id ?? null)).toEqual([
      null,
      agency,
    ])
  })

  it('takes nothing that was not sent, nor into a note that is no draft', async () => {
    const { id, own } = await sentRequest()
    const row = (await stored(own)).paragraphs?.[0]
    const body = { paragraphs: [{ answer: own, id: row?.id ?? '', as: 'fact' }] }
    const path = `/information-requests/${id}/merge`
    expect((await as(editor, 'POST', path, body)).status).toBe(409)
    expect((await as(editor, 'POST', path, { paragraphs: [] })).status).toBe(400)
    const sent = await answered()
    const live = await payload.create({
      collection: 'press-notes',
      data: { ...completePressNote(other, await makeSpokesperson(other)), _status: 'published' },
    })
    const chosen = [{ answer: sent.own, id: sent.paragraph, as: 'fact' }]
    const into = await as(editor, 'POST', `/information-requests/${sent.id}/merge`, {
      paragraphs: chosen,
      note: live.id,
    })
    expect(into.status).toBe(409)
  })
})
