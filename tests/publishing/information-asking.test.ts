import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { requestData } from '../access/information'
import { as, freshStart, mails, makeAsking, stored, tokenIn } from '../support/information'
import { unique } from '../support/payload'
import type { Json } from '../support/requests'

/* The province asks agencies: who is written to, who sees and says what. Nobody is in draft mode here. */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

const { payload, agency, other, mailbox, editor, author, stranger, sentRequest } =
  await makeAsking()
beforeEach(freshStart)

describe('asking', () => {
  it('writes to an agency with a link, says which one has no address, and asks nobody twice', async () => {
    const data = { ...requestData(agency), agencies: [agency, other] }
    const { json } = await as(editor, 'POST', '/information-requests', data)
    const path = `/information-requests/${Number(json.doc?.id)}/send`
    const first = await as(editor, 'POST', path)
    const names = first.json.withoutAddress as unknown as string[]
    expect(names).toHaveLength(1)
    expect((await mails()).map(({ to }) => to)).toEqual([mailbox])
    expect((await as(editor, 'POST', path)).status).toBe(409)
    expect(await mails()).toHaveLength(1)
    const { rows } = await payload.db.drizzle.execute<{ hash: string }>(sql`
      select hash from answer_links order by made_at desc limit 1`)
    expect(tokenIn((await mails())[0]?.text)).not.toContain(rows[0]?.hash)
    expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('prefers spokespersons whose mandate is in force to the agency’s own address', async () => {
    const speaker = (mail: string, to: string | null) =>
      payload.create({
        collection: 'contacts',
        data: {
          name: 'Người nói',
          post: 'Chánh Văn phòng',
          agency: other,
          isSpokesperson: true,
          officialEmail: mail,
          mandate: { to },
          _status: 'published',
        },
      })
    const now = `${unique('noi')}@example.vn`
    const made = [
      await speaker(now, null),
      await speaker(`${unique('cu')}@example.vn`, '2020-01-01'),
    ]
    await sentRequest()
    expect(new Set((await mails()).map(({ to }) => to))).toEqual(new Set([mailbox, now]))
    for (const { id } of made) await payload.delete({ collection: 'contacts', id })
  })

  it('is for editors, and what was asked stays', async () => {
    const { id } = await sentRequest()
    for (const action of ['send', 'close', 'link', 'revoke-links', 'merge']) {
      const answer = await as(author, 'POST', `/information-requests/${id}/${action}`, {})
      expect([action, answer.status]).toEqual([action, 403])
    }
    const changed = { questions: [{ key: 'c1', text: 'Khác?' }] }
    expect((await as(editor, 'PATCH', `/information-requests/${id}`, changed)).status).toBe(409)
    const fewer = { agencies: [agency] }
    expect((await as(editor, 'PATCH', `/information-requests/${id}`, fewer)).status).toBe(409)
  })
})

describe('an agency', () => {
  it('sees what was asked of it, its own answer, and not who else was asked', async () => {
    const { id, own, others } = await sentRequest()
    const seen = await as(author, 'GET', `/information-requests/${id}`)
    expect([
      seen.status,
      seen.text.includes('"agencies"'),
      seen.text.includes('"asked":['),
    ]).toEqual([200, false, false])
    expect((await as(author, 'GET', `/information-answers/${own}`)).status).toBe(200)
    expect((await as(author, 'GET', `/information-answers/${others}`)).status).toBe(404)
    const panel = await as(author, 'GET', `/information-requests/${id}/panel`)
    expect((panel.json.answers as unknown as Json[]).map((row) => Number(row.id))).toEqual([own])
    const { docs } = (await as(author, 'GET', '/information-answers?limit=100')).json
    expect((docs as unknown as { id: number }[]).some((row) => row.id === others)).toBe(false)
  })

  it.each([
    '/information-requests?where[agencies][in]=OTHER',
    '/information-requests?where[asked][in]=OTHER',
    '/information-answers?where[request.agencies][in]=OTHER',
    '/information-answers?where[request.asked][in]=OTHER',
    '/information-answers?where[paragraphs.usedIn][exists]=true',
    '/information-requests?sort=asked',
  ])('cannot ask about the others: %s', async (path) => {
    await sentRequest()
    const answer = await as(author, 'GET', path.replace('OTHER', String(other)))
    expect(answer.status).toBe(400)
  })

  it('answers in the admin; afterwards nobody changes a word, and an editor may open it again', async () => {
    const { own } = await sentRequest()
    const path = `/information-answers/${own}`
    const [row] = (await stored(own)).paragraphs ?? []
    const words = { paragraphs: [{ id: row?.id, question: 'c1', text: 'Có 12.', source: 'Sổ 1' }] }
    const unsourced = { paragraphs: [{ ...words.paragraphs[0], source: '' }], state: 'answered' }
    expect((await as(author, 'PATCH', path, unsourced)).status).toBe(400)
    expect((await as(author, 'PATCH', path, { state: 'declined' })).status).toBe(400)
    expect((await as(stranger, 'PATCH', path, words)).status).toBe(403)
    expect((await as(editor, 'PATCH', path, words)).status).toBe(403)
    expect((await as(author, 'PATCH', path, words)).status).toBe(200)
    expect((await stored(own)).state).toBe('opened')
    expect((await as(editor, 'PATCH', path, { state: 'answered' })).status).toBe(403)
    expect((await as(author, 'PATCH', path, { state: 'answered' })).status).toBe(200)
    expect(await stored(own)).toMatchObject({
      state: 'answered',
      answeredBy: author.id,
      paragraphs: [{ asked: 'Bao nhiêu?', text: 'Có 12.' }],
    })
    const told = (await mails()).filter(({ to }) => to === editor.email)
    expect(told).toHaveLength(1)
    expect((await as(author, 'PATCH', path, words)).status).toBe(409)
    expect((await as(editor, 'PATCH', path, { state: 'opened' })).status).toBe(200)
    expect((await as(author, 'PATCH', path, words)).status).toBe(200)
  })
})
