import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '../../payload.config'
import { acceptRun, advanceRun } from '../../src/import/engine/advance'
import { openRun, poolOf, readRun } from '../../src/import/engine/runs'
import { importKinds } from '../../src/import/kinds'
import { hashOf } from '../../src/import/run'
import type { Role } from '../../collections/_shared/access'
import { makeAgency, makeUser, PASSWORD, testPayload, unique } from '../support/payload'
import { makeFile } from './support'

let payload: Payload
let agency: number
const tokens = new Map<Role, string>()

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  for (const role of ['admin', 'editor', 'author', 'contributor'] as const) {
    const { email } = await makeUser(payload, role, agency)
    const { token } = await payload.login({
      collection: 'users',
      data: { email, password: PASSWORD },
    })
    tokens.set(role, token ?? '')
  }
})

function ask(role: Role | null, method: 'GET' | 'POST', path: string, body?: string) {
  const headers = new Headers(role ? { Authorization: `JWT ${tokens.get(role) ?? ''}` } : {})
  const request = new Request(`http://localhost:3000/api/imports${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  })
  return handleEndpoints({ config, request })
}

const table = tableKind()

function tableKind() {
  const kind = importKinds.table
  if (!kind || 'pass' in kind) throw new Error('There is no table import.')
  return kind
}

async function planned(content: string) {
  const file = makeFile('agencies.csv', content)
  const id = await openRun(poolOf(payload), {
    kind: 'table',
    file,
    fileName: 'agencies.csv',
    sha256: await hashOf(file),
    size: content.length,
    options: { collection: 'agencies' },
    by: null,
  })
  await advanceRun(payload, id, table)
  return id
}

describe('between the comparison and the acceptance', () => {
  it('a record that somebody changed is compared again, and the person is told', async () => {
    const { id, code } = await payload.create({
      collection: 'agencies',
      locale: 'vi',
      data: {
        code: unique('TR'),
        name: unique('Trước'),
        kind: 'department',
        level: 'province',
        _status: 'published',
      },
    })
    const name = unique('Sau')
    const run = await planned(`code,name.vi\n${code},${name}\n`)
    expect(await readRun(poolOf(payload), run)).toMatchObject({ state: 'planned' })
    await payload.update({
      collection: 'agencies',
      id,
      locale: 'vi',
      data: { phone: '0206 000 000', _status: 'published' },
    })
    expect(await acceptRun(poolOf(payload), run, { by: null, leaveBad: false })).toBe(true)
    const again = await advanceRun(payload, run, table)
    expect(again).toMatchObject({
      state: 'planned',
      notice: '1 record has changed since the file was compared with the database.',
    })
    const read = () => payload.findByID({ collection: 'agencies', id, locale: 'vi' })
    expect((await read()).name).not.toBe(name)
    await acceptRun(poolOf(payload), run, { by: null, leaveBad: false })
    expect(await advanceRun(payload, run, table)).toMatchObject({ state: 'done' })
    expect(await read()).toMatchObject({ name, phone: '0206 000 000' })
  })

  it('readers are told of the change: the content epoch rises once', async () => {
    const epoch = async () => {
      const { rows } = await payload.db.drizzle.execute<{ value: string }>(
        sql`select value from content_epoch`,
      )
      return Number(rows[0]?.value)
    }
    const before = await epoch()
    const run = await planned(
      `code,name.vi,kind,level,_status\n${unique('EP')},${unique('Mới')},department,province,published\n`,
    )
    expect(await epoch()).toBe(before)
    await acceptRun(poolOf(payload), run, { by: null, leaveBad: false })
    await advanceRun(payload, run, table)
    expect(await epoch()).toBe(before + 1)
  })
})

describe('imports over HTTP', () => {
  it.each([null, 'author', 'contributor'] as const)('are closed to %s', async (role) => {
    const run = await planned(`code,name.vi\n${unique('X')},A\n`)
    for (const [method, path] of [
      ['POST', '/upload?kind=table&collection=agencies&name=a.csv'],
      ['GET', `/${run}/progress`],
      ['GET', `/${run}/rows`],
      ['GET', `/${run}/errors`],
      ['GET', `/${run}/report`],
      ['POST', `/${run}/accept`],
      ['POST', `/${run}/discard`],
    ] as const) {
      const answer = await ask(role, method, path, method === 'POST' ? 'code\nA\n' : undefined)
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect(await readRun(poolOf(payload), run)).toMatchObject({ state: 'planned' })
  })

  it('an editor uploads, looks at the difference, gets the bad rows back, and accepts', async () => {
    const code = unique('HT')
    const content = [
      'code,name.vi,kind,level,_status',
      `${code},${unique('Tốt')},department,province,published`,
      `${code}B,=Xấu,castle,province,published`,
    ].join('\n')
    const sent = await ask(
      'editor',
      'POST',
      '/upload?kind=table&collection=agencies&name=a.csv',
      content,
    )
    expect(sent.status).toBe(200)
    const { id } = (await sent.json()) as { id: number }
    // The worker does this; the queue has the job.
    const { rows } = await payload.db.drizzle.execute(sql`
      select 1 from graphile_worker._private_jobs where key = ${`import:${id}`}`)
    expect(rows).toHaveLength(1)
    await advanceRun(payload, id, table)
    const progress = await (await ask('editor', 'GET', `/${id}/progress`)).json()
    expect(progress).toMatchObject({
      state: 'refused',
      fileName: 'a.csv',
      totals: { created: 1, refused: 1 },
    })
    const bad = (await (await ask('editor', 'GET', `/${id}/rows?fate=refused`)).json()) as {
      total: number
      rows: { line: number; key: string; reason: string }[]
    }
    expect(bad.total).toBe(1)
    expect(bad.rows[0]).toMatchObject({ line: 3, key: `${code}B` })
    const errors = await (await ask('editor', 'GET', `/${id}/errors`)).text()
    const [head, row] = errors.replace('\uFEFF', '').trim().split('\r\n')
    expect(head).toBe('code,name.vi,kind,level,_status,import_reason')
    expect(row).toContain(`${code}B,'=Xấu,castle,province,published,`)
    expect((await ask('editor', 'POST', `/${id}/accept`, '{}')).status).toBe(409)
    expect((await ask('editor', 'POST', `/${id}/accept`, '{"leaveBad":true}')).status).toBe(200)
    await advanceRun(payload, id, table)
    expect(await readRun(poolOf(payload), id)).toMatchObject({ state: 'done' })
    // Mended, the file of errors is imported as it is.
    const mended = errors.replace('castle', 'department')
    const second = await ask(
      'editor',
      'POST',
      '/upload?kind=table&collection=agencies&name=b.csv',
      mended,
    )
    const next = ((await second.json()) as { id: number }).id
    expect(await advanceRun(payload, next, table)).toMatchObject({
      state: 'planned',
      totals: { created: 1, refused: 0 },
    })
    expect((await ask('editor', 'POST', `/${next}/discard`)).status).toBe(200)
    expect((await ask('editor', 'POST', `/${next}/accept`, '{}')).status).toBe(409)
  })

  it('a file of the wrong kind is refused at once, in the language of the person', async () => {
    const answer = await ask('admin', 'POST', '/upload?kind=upr-docx&name=a.docx', 'code\nA\n')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('không đúng loại')
    const none = await ask('admin', 'POST', '/upload?kind=nonsense&name=a', 'x')
    expect(none.status).toBe(400)
  })
})
