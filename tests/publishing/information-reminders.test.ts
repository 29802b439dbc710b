import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readRequestQueues } from '../../src/admin/work/request-queues'
import { openAgencyAnswer } from '../../src/content/agency-answers'
import { requestReminders } from '../../src/jobs/request-reminders'
import { as, freshStart, mails, makeAsking, post, tokenIn, typed } from '../support/information'
import type { Json } from '../support/requests'

/* Agencies are reminded, and what is overdue shows. Nobody is in draft mode here. */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

const { payload, mailbox, editor, author, sentRequest } = await makeAsking()
beforeEach(freshStart)

describe('reminders', () => {
  beforeEach(() =>
    payload.db.drizzle.execute(sql`update information_requests set state = 'closed'`),
  )

  const run = () => requestReminders({}, { payload, isLast: false })
  const subjects = async () =>
    (await mails()).filter(({ to }) => to === mailbox).map(({ subject }) => subject?.slice(0, 7))

  it('go out once before the deadline and once after it, with a link that works', async () => {
    const { id, token } = await sentRequest()
    await run()
    expect(await subjects()).toEqual(['Đề nghị'])
    const move = (due: ReturnType<typeof sql>) =>
      payload.db.drizzle.execute(sql`update information_requests
        set due_at = ${due}, sent_at = now() - interval '9 days' where id = ${id}`)
    await move(sql`now() + interval '1 hour'`)
    await run()
    await run()
    expect(await subjects()).toEqual(['Đề nghị', 'Sắp đến'])
    await move(sql`now() - interval '1 day'`)
    await run()
    await run()
    expect(await subjects()).toEqual(['Đề nghị', 'Sắp đến', 'Quá hạn'])
    const reminder = (await mails()).find(({ subject }) => subject?.startsWith('Quá hạn'))
    const fresh = tokenIn(reminder?.text)
    expect(fresh).not.toBe(token)
    expect(await openAgencyAnswer('vi', fresh)).not.toBeNull()
    expect(await openAgencyAnswer('vi', token), 'the first link goes on').not.toBeNull()
    const req = await createLocalReq({ user: editor }, payload)
    const { requestsOverdue } = await readRequestQueues(req)
    expect(requestsOverdue?.items.map(({ agency: name }) => name)).toHaveLength(2)
    const query = requestsOverdue?.list.split('?')[1] ?? ''
    const list = await as(editor, 'GET', `/information-answers?${query}&limit=100`)
    const rows = list.json.docs as unknown as Json[]
    expect(rows.filter((row) => Number((row.request as Json).id) === id)).toMatchObject([
      { standing: 'overdue' },
      { standing: 'overdue' },
    ])
    const mine = await readRequestQueues(await createLocalReq({ user: author }, payload))
    expect(mine.requestsForMe?.items.map((item) => item.standing.en)).toEqual(['Overdue'])
  })

  it('spare who has answered and what was closed', async () => {
    const { own, token, id } = await sentRequest()
    await post(token, await typed(own))
    const closed = await sentRequest()
    await as(editor, 'POST', `/information-requests/${closed.id}/close`)
    await payload.db.drizzle.execute(sql`update information_requests
      set due_at = now() - interval '1 day', sent_at = now() - interval '9 days'
      where id in (${id}, ${closed.id})`)
    const before = (await subjects()).length
    await run()
    expect((await subjects()).length).toBe(before)
  })
})
