import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { rest } from '../support/requests'
import { completeArticle, move, panelOf, publishWith, tokenFor } from '../support/workflow'

let payload: Payload
let agency: number
let author: User
let editor: User
let second: User

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  author = await makeUser(payload, 'author', agency)
  editor = await makeUser(payload, 'editor', agency)
  second = await makeUser(payload, 'editor', agency)
})

const later = () => new Date(Date.now() + 3_600_000).toISOString()

async function draftBy(user: User, data: object = {}): Promise<number> {
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...completeArticle(agency), ...data },
    draft: true,
    overrideAccess: false,
    user,
    locale: 'vi',
  })
  return id
}

const save = (user: User, id: number, data: object, locale: 'en' | 'vi' = 'vi') =>
  payload.update({
    collection: 'articles',
    id,
    data,
    draft: true,
    overrideAccess: false,
    user,
    locale,
    depth: 0,
  })

const newest = (id: number) =>
  payload.findByID({ collection: 'articles', id, draft: true, depth: 0, locale: 'vi' })

const live = (id: number, locale: 'en' | 'vi' = 'vi') =>
  payload.findByID({ collection: 'articles', id, depth: 0, locale, fallbackLocale: false })

async function approved(): Promise<number> {
  const id = await draftBy(author)
  await move(author, id, 'submit')
  expect((await move(editor, id, 'approve')).status).toBe(200)
  return id
}

describe('the second pair of eyes', () => {
  it('is another than who submitted', async () => {
    const id = await draftBy(editor)
    await move(editor, id, 'submit')
    const own = await move(editor, id, 'approve')
    expect([own.status, own.text]).toEqual([403, expect.stringContaining('Ask another editor')])
    expect((await move(second, id, 'approve')).status).toBe(200)
  })

  it('is another than who changed the text in review', async () => {
    const id = await draftBy(author)
    await move(author, id, 'submit')
    await save(editor, id, { title: unique('Biên tập viên sửa') })
    expect((await newest(id)).state).toBe('in-review')
    expect((await move(editor, id, 'approve')).status).toBe(403)
    expect((await move(second, id, 'approve')).status).toBe(200)
  })

  it('approves what it has read: a version that changed meanwhile is a conflict', async () => {
    const id = await draftBy(author)
    await move(author, id, 'submit')
    const token = await tokenFor(author)
    const autosave = (title: string) =>
      rest('PATCH', `/articles/${id}?draft=true&autosave=true`, { token, body: { title } })
    // The second autosave writes into the version of the first, which keeps its id.
    expect((await autosave(unique('Sửa'))).status).toBe(200)
    const { json } = await panelOf(editor, id)
    expect((await autosave(unique('Sửa nữa'))).status).toBe(200)
    const answer = await move(editor, id, 'approve', { version: json.version })
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('has changed')])
    const without = await move(editor, id, 'approve', { version: undefined })
    expect(without.status).toBe(400)
  })

  it('lets one of two approvals at the same moment pass', async () => {
    const id = await draftBy(author)
    await move(author, id, 'submit')
    const answers = await Promise.all([move(editor, id, 'approve'), move(second, id, 'approve')])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })
})

describe('an approval', () => {
  it.each([
    ['a save', (id: number) => save(author, id, { title: unique('Sửa sau duyệt') })],
    ['a save in English', (id: number) => save(author, id, { title: unique('English') }, 'en')],
    [
      'a restored version',
      async (id: number) => {
        await save(author, id, { title: unique('Bản khác') })
        const { docs } = await payload.findVersions({
          collection: 'articles',
          where: { parent: { equals: id } },
          sort: 'createdAt',
          limit: 1,
        })
        const token = await tokenFor(author)
        const answer = await rest('POST', `/articles/versions/${docs[0]?.id}?draft=true`, { token })
        expect(answer.status).toBe(200)
      },
    ],
  ])('ends with %s, is told, and what was changed is not published', async (_what, changeIt) => {
    const id = await approved()
    await changeIt(id)
    const { state, workflow } = await newest(id)
    expect([state, workflow?.approvedBy ?? null]).toEqual(['draft', null])
    expect((await move(editor, id, 'publish')).status).toBe(409)
    const { json } = await panelOf(editor, id)
    expect(JSON.stringify(json.log)).toContain('Approval cancelled by a change')
  })

  it('stays when nothing of the text changes', async () => {
    const id = await approved()
    const { title, summary } = await newest(id)
    await save(author, id, { title, summary })
    expect((await newest(id)).state).toBe('approved')
  })

  it('is not brought along by a request, a copy or an old version', async () => {
    const id = await approved()
    await save(author, id, { state: 'approved', title: unique('Nói dối') })
    expect((await newest(id)).state).toBe('draft')
    const token = await tokenFor(author)
    const other = await approved()
    const copy = await rest('POST', `/articles/${other}/duplicate`, { token, body: {} })
    expect((await newest(Number(copy.json.doc?.id))).state).toBe('draft')
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.state': { equals: 'approved' } }] },
    })
    await rest('POST', `/articles/versions/${docs[0]?.id}?draft=true`, { token })
    expect((await newest(id)).state).toBe('draft')
  })
})

describe('an emergency publication', () => {
  it('is public at once, marked for everybody, and approved by somebody else', async () => {
    const id = await draftBy(editor)
    expect((await move(editor, id, 'publish-emergency')).status).toBe(400)
    const published = await move(editor, id, 'publish-emergency', { comment: 'Lũ lên nhanh.' })
    expect(published.status).toBe(200)
    const seen = await rest('GET', `/articles/${id}?locale=vi`)
    expect([seen.status, seen.json.awaitingApproval]).toEqual([200, true])
    expect((await move(editor, id, 'approve-afterwards')).status).toBe(403)
    expect((await move(second, id, 'approve-afterwards')).status).toBe(200)
    expect((await rest('GET', `/articles/${id}?locale=vi`)).json.awaitingApproval).toBe(false)
  })

  it('does not pass the quality gate either', async () => {
    const id = await draftBy(editor, { sources: [] })
    const answer = await move(editor, id, 'publish-emergency', { comment: 'Gấp.' })
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining('at least one source'),
    ])
  })
})

describe('a new edition', () => {
  async function revised(): Promise<number> {
    const id = await draftBy(author)
    await publishWith({ writer: author, editor }, id)
    await save(author, id, { title: unique('Bản mới') })
    await move(author, id, 'submit')
    await move(editor, id, 'approve')
    return id
  }

  it('needs to say how great the change is, and a major one in public words', async () => {
    const id = await revised()
    expect((await move(editor, id, 'publish')).status).toBe(400)
    expect((await move(editor, id, 'publish', { change: { kind: 'major' } })).status).toBe(400)
    const change = {
      kind: 'major',
      noteVi: 'Thêm số liệu quý III.',
      noteEn: 'Third quarter added.',
    }
    expect((await move(editor, id, 'publish', { change })).status).toBe(200)
    const [vi, en] = [await live(id), await live(id, 'en')]
    expect(vi.changeNotes?.map(({ kind, note }) => [kind, note])).toEqual([
      ['major', change.noteVi],
    ])
    expect(en.changeNotes?.map(({ note }) => note)).toEqual([change.noteEn])
    expect(vi.revisedAt).toBeTruthy()
  })

  it('with a minor change moves nothing', async () => {
    const id = await revised()
    await move(editor, id, 'publish', { change: { kind: 'minor' } })
    const { changeNotes, revisedAt, title } = await live(id)
    expect([changeNotes, revisedAt ?? null]).toEqual([[], null])
    expect(title).toContain('Bản mới')
  })

  it('does not take its change notes from a save', async () => {
    const id = await revised()
    await save(author, id, { changeNotes: [{ date: later(), kind: 'minor', note: 'Lén ghi' }] })
    expect((await newest(id)).changeNotes ?? []).toEqual([])
  })
})

describe('a text that is taken down', () => {
  const reason = { reasonVi: 'Số liệu sai nguồn.', reasonEn: 'The figures had a wrong source.' }

  async function published(): Promise<number> {
    const id = await draftBy(author)
    await publishWith({ writer: author, editor }, id)
    return id
  }

  const recordOf = async (id: number) => {
    const { json } = await rest('GET', `/takedowns?where[article][equals]=${id}&locale=en&depth=0`)
    return (json.docs as unknown as Record<string, unknown>[])[0]
  }

  it('by withdrawal keeps its page, and the record says why in both languages', async () => {
    const id = await published()
    await move(editor, id, 'withdraw', reason)
    expect((await rest('GET', `/articles/${id}?locale=vi`)).status).toBe(200)
    expect(await recordOf(id)).toMatchObject({ kind: 'withdrawn', reason: reason.reasonEn })
    await move(editor, id, 'reinstate', { comment: 'Đã kiểm tra lại.' })
    expect((await recordOf(id))?.endedAt).toBeTruthy()
  })

  it('by withdrawal keeps a newer draft where it was', async () => {
    const id = await published()
    const { title } = await live(id)
    await save(author, id, { title: unique('Đang viết') })
    expect((await move(editor, id, 'withdraw', reason)).status).toBe(200)
    expect([(await newest(id)).state, (await live(id)).title]).toEqual(['draft', title])
  })

  it('as an error is gone for readers, with its address on record', async () => {
    const id = await published()
    await move(editor, id, 'remove-error', reason)
    expect((await rest('GET', `/articles/${id}?locale=vi`)).status).toBe(404)
    const path = expect.stringMatching(/^\/vi\/tin-tuc\//)
    expect(await recordOf(id)).toMatchObject({ kind: 'error', pathVi: path })
  })

  it('into another page leaves a redirect, and nothing without one that is public', async () => {
    const id = await published()
    const target = await published()
    const { slug } = await live(target)
    const hidden = await live(
      await published().then(async (gone) => {
        await move(editor, gone, 'remove-error', reason)
        return gone
      }),
    )
    const into = (replacement: string) =>
      move(editor, id, 'consolidate', { ...reason, replacement })
    for (const wrong of ['', '/vi/khong-co', 'https://example.vn', `/vi/tin-tuc/${hidden.slug}`]) {
      expect((await into(wrong)).status, wrong).toBe(400)
    }
    const { slug: own } = await live(id)
    expect((await into(`/vi/tin-tuc/${own}`)).status).toBe(400)
    expect((await into(`https://cong.example.vn/vi/tin-tuc/${slug}?a=1`)).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: `/vi/tin-tuc/${own}` } },
      depth: 0,
    })
    expect(docs[0]?.to).toEqual({ relationTo: 'articles', value: target })
  })
})

describe('a move that fails half-way', () => {
  it('leaves nothing behind', async () => {
    const id = await draftBy(author)
    await publishWith({ writer: author, editor }, id)
    await payload.db.drizzle.execute(
      sql`alter table editorial_log add constraint test_refusal check (comment <> 'Làm hỏng')`,
    )
    try {
      const answer = await move(editor, id, 'withdraw', { reasonVi: 'Lý do.', comment: 'Làm hỏng' })
      expect(answer.status).toBeGreaterThanOrEqual(500)
    } finally {
      await payload.db.drizzle.execute(sql`alter table editorial_log drop constraint test_refusal`)
    }
    expect((await newest(id)).state).toBe('published')
    const { totalDocs } = await payload.count({
      collection: 'takedowns',
      where: { article: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })
})
