import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openAgencyAnswer } from '../../src/content/agency-answers'
import { keptForm } from '../../src/content/kept-forms'
import {
  as,
  freshStart,
  mails,
  makeAsking,
  ORIGIN,
  post,
  type Sender,
  stored,
  tokenIn,
  typed,
} from '../support/information'

/* An agency answers by the link of a mail, without an account. Nobody is in draft mode here. */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

const { payload, editor, sentRequest } = await makeAsking()
beforeEach(freshStart)

const keptOf = (answer: Response) =>
  keptForm(/kept-form=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1], 'agency-answer')

describe('a link', () => {
  it('opens one answer and saves, sends, and is read-only from then on', async () => {
    const { own, others, token } = await sentRequest()
    expect(await openAgencyAnswer('vi', token)).toMatchObject({ id: own, isOpen: true })
    expect((await stored(own)).state).toBe('opened')
    const draft = await typed(own, { action: 'save', name: '', 'source-c1-0': '' })
    expect((await post(token, draft)).headers.get('location')).toContain('saved=1')
    expect((await stored(own)).paragraphs).toMatchObject([{ text: 'Có 12 xã.' }])
    const answer = await post(token, await typed(own))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/vi/tra-loi/${token}`])
    expect(await stored(own)).toMatchObject({
      state: 'answered',
      answeredBy: null,
      byLink: { name: 'Lò Văn Thử', post: 'Chánh Văn phòng' },
      paragraphs: [{ question: 'c1', text: 'Có 12 xã.', source: 'Báo cáo 01' }],
    })
    await post(token, await typed(own, { 'text-c1-0': 'Đổi sau khi gửi' }))
    expect(JSON.stringify(await stored(own))).not.toContain('Đổi sau khi gửi')
    expect((await stored(others)).state).toBe('asked')
    expect((await mails()).filter(({ to }) => to === editor.email)).toHaveLength(1)
  })

  it('gives everything typed back with what is wrong', async () => {
    const { own, token } = await sentRequest()
    const fields = await typed(own, { 'source-c1-0': '', 'url-c1-0': 'javascript:x', post: '' })
    const answer = await post(token, fields)
    expect(answer.headers.get('location')).toBe(`/vi/tra-loi/${token}#errors`)
    const kept = await keptOf(answer)
    expect(kept?.values).toMatchObject({ 'text-c1-0': 'Có 12 xã.', 'url-c1-0': 'javascript:x' })
    expect(Object.keys(kept?.errors ?? {}).sort()).toEqual(['post', 'source-c1-0', 'url-c1-0'])
    expect((await stored(own)).state).toBe('opened')
  })

  it('notices that somebody else has saved meanwhile, and loses neither', async () => {
    const { own, token } = await sentRequest()
    const early = await typed(own, { action: 'save', 'text-c1-0': 'Bản thứ hai' })
    await post(token, await typed(own, { action: 'save', 'text-c1-0': 'Bản thứ nhất' }))
    const kept = await keptOf(await post(token, early))
    expect(kept?.values['text-c1-0']).toBe('Bản thứ hai')
    expect((await stored(own)).paragraphs).toMatchObject([{ text: 'Bản thứ nhất' }])
  })

  it('that is wrong, expired, revoked or closed gets one and the same answer', async () => {
    const first = await sentRequest()
    const answers: string[] = []
    const tell = async (token: string) => {
      const refusedPost = await post(token, { action: 'save' })
      answers.push(`${refusedPost.status} ${await refusedPost.text()}`)
      expect(await openAgencyAnswer('vi', token)).toBeNull()
    }
    await tell('x'.repeat(43))
    await tell('not-a-token')
    const { json } = await as(editor, 'POST', `/information-requests/${first.id}/link`, {
      answer: first.own,
    })
    const second = tokenIn(json.address as unknown as string)
    expect(await openAgencyAnswer('vi', second)).toMatchObject({ id: first.own })
    const path = `/information-requests/${first.id}/revoke-links`
    const revoked = await as(editor, 'POST', path, { answer: first.own })
    expect(Number(revoked.json.revoked)).toBe(2)
    await tell(first.token)
    await tell(second)
    const expired = await sentRequest()
    const setDue = (days: number) =>
      payload.db.drizzle.execute(sql`update information_requests
        set due_at = now() - make_interval(days => ${days}) + interval '1 minute'
        where id = ${expired.id}`)
    await setDue(3)
    expect(await openAgencyAnswer('vi', expired.token)).toMatchObject({ isOverdue: true })
    await setDue(4)
    await tell(expired.token)
    const closed = await sentRequest()
    expect((await as(editor, 'POST', `/information-requests/${closed.id}/close`)).status).toBe(200)
    await tell(closed.token)
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^404 /)
  })

  it('is bound to its request: the link of another request’s answer is not made', async () => {
    const [one, two] = [await sentRequest(), await sentRequest()]
    const path = `/information-requests/${one.id}/link`
    expect((await as(editor, 'POST', path, { answer: two.own })).status).toBe(400)
  })

  it('takes nothing from another site', async () => {
    const { own, token } = await sentRequest()
    const fields = await typed(own)
    const foreign: Sender[] = [
      { origin: 'https://khac.example.org', site: 'cross-site' },
      { origin: 'null', site: 'cross-site' },
      { origin: 'null', site: 'same-site' },
    ]
    for (const sender of foreign) expect((await post(token, fields, sender)).status).toBe(403)
    expect((await stored(own)).state).toBe('asked')
    expect((await post(token, fields, { origin: ORIGIN })).status).toBe(303)
  })
})
