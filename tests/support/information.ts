import { sql } from '@payloadcms/db-postgres'
import { expect } from 'vitest'
import { POST as send } from '../../src/app/(site)/[locale]/[section]/[id]/send/route'
import { env } from '../../src/env'
import type { User } from '../../src/generated/payload-types'
import { requestData } from '../access/information'
import { emptyQueue } from './jobs'
import { agencyData, makeUser, testPayload, unique } from './payload'
import { rest } from './requests'
import { tokenFor } from './workflow'

/*
 * The province asks two agencies, over HTTP. A test file that uses this stands in for
 * `next/headers`: the forms of a link are pages of the site.
 */

/** A request that was sent: to `agency`, whose answer is `own`, and to another one. */
export interface Sent {
  id: number
  own: number
  others: number
  /** Of the link in the mail to `agency`. */
  token: string
}

/** Asks as somebody of the staff. */
export const as = async (
  user: User,
  method: 'GET' | 'PATCH' | 'POST',
  path: string,
  body?: object,
) => rest(method, path, { token: await tokenFor(user), ...(body ? { body } : {}) })

/** The mails about requests, the oldest first. */
export async function mails() {
  const payload = await testPayload()
  const { docs } = await payload.find({ collection: 'mails', limit: 50, sort: 'id' })
  return docs.filter(({ kind }) => kind === 'information-request')
}

/** The token of the link in a mail. */
export const tokenIn = (text: string | null | undefined) =>
  /\/vi\/tra-loi\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

/** An agency's answer as the database has it. */
export async function stored(id: number) {
  return (await testPayload()).findByID({ collection: 'information-answers', id, depth: 0 })
}

/** Forgets limits, jobs and mails of the test before. */
export async function freshStart(): Promise<void> {
  const payload = await testPayload()
  await payload.db.drizzle.execute(sql`delete from request_limits`)
  await emptyQueue(payload)
}

/** Who asks and who answers: `agency` has the address `mailbox`, `other` has none. */
export async function makeAsking() {
  const payload = await testPayload()
  const mailbox = `${unique('vanthu')}@example.vn`
  const make = async (data: object) =>
    (
      await payload.create({
        collection: 'agencies',
        data: { ...agencyData(), ...data, _status: 'published' },
        locale: 'vi',
      })
    ).id
  const agency = await make({ email: mailbox, slug: unique('co-quan') })
  const other = await make({})
  const editor = await makeUser(payload, 'editor', other)
  const chief = await makeUser(payload, 'editor', other)
  const author = await makeUser(payload, 'author', agency)
  const stranger = await makeUser(payload, 'author', other)

  /** A request to both agencies, made and sent by the editor. */
  const sentRequest = async (): Promise<Sent> => {
    const data = { ...requestData(agency), agencies: [agency, other] }
    const { json } = await as(editor, 'POST', '/information-requests', data)
    const id = Number(json.doc?.id)
    const answer = await as(editor, 'POST', `/information-requests/${id}/send`)
    expect([answer.status, Number(answer.json.sent)]).toEqual([200, 2])
    const { docs } = await payload.find({
      collection: 'information-answers',
      where: { request: { equals: id } },
      depth: 0,
    })
    const own = docs.find((row) => row.agency === agency)?.id ?? 0
    const others = docs.find((row) => row.agency === other)?.id ?? 0
    const token = tokenIn((await mails()).findLast(({ to }) => to === mailbox)?.text)
    return { id, own, others, token }
  }

  return { payload, agency, other, mailbox, editor, chief, author, stranger, sentRequest }
}

/** Where the browser says that a form comes from. */
export interface Sender {
  origin?: string
  site?: string
}

/** The site's own origin. */
export const ORIGIN = new URL(env.SITE_URL).origin

/** Sends the form of a link as a browser would. */
export async function post(token: string, fields: Record<string, string>, sender: Sender = {}) {
  const { origin = 'null', site = 'same-origin' } = sender
  const headers = new Headers({ 'X-Forwarded-For': '203.0.113.9', Origin: origin })
  headers.set('Sec-Fetch-Site', site)
  const url = `${ORIGIN}/vi/tra-loi/${token}/send`
  const body = new URLSearchParams(fields)
  const request = new Request(url, { method: 'POST', headers, body })
  return send(request, {
    params: Promise.resolve({ locale: 'vi', section: 'tra-loi', id: token }),
  })
}

/** A form filled in completely, on the answer as it stands. */
export const typed = async (id: number, more: Record<string, string> = {}) => ({
  'text-c1-0': 'Có 12 xã.',
  'source-c1-0': 'Báo cáo 01',
  'url-c1-0': '',
  name: 'Lò Văn Thử',
  post: 'Chánh Văn phòng',
  decline: '',
  seen: (await stored(id)).updatedAt,
  action: 'send',
  ...more,
})
