import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishDue } from '../../collections/_shared/editorial/publish-due'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { completeArticle, completePressNote, makeSpokesperson, move } from '../support/workflow'

/* A schedule publishes the approved version or nothing (trust.md, promise 16; trap 11). */

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

const later = () => new Date(Date.now() + 3_600_000).toISOString()

async function scheduled(): Promise<number> {
  const { id } = await payload.create({
    collection: 'articles',
    data: completeArticle(agency),
    draft: true,
    locale: 'vi',
    overrideAccess: false,
    user: author,
  })
  await move(author, id, 'submit')
  await move(editor, id, 'approve')
  expect((await move(editor, id, 'schedule', { publishAt: later() })).status).toBe(200)
  return id
}

/** The time comes, by the database's clock. */
const letTimeCome = (id: number) =>
  payload.db.drizzle.execute(
    sql`update _articles_v set version_workflow_publish_at = clock_timestamp() - interval '1 second' where parent_id = ${id} and latest`,
  )

const isPublic = async (id: number) =>
  (
    await payload.count({
      collection: 'articles',
      where: { id: { equals: id } },
      overrideAccess: false,
      user: null,
    })
  ).totalDocs === 1

const newest = (id: number) =>
  payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })

describe('a scheduled text', () => {
  it('is published at its time and not before, once, however many workers look', async () => {
    const id = await scheduled()
    await publishDue(payload)
    expect(await isPublic(id)).toBe(false)
    await letTimeCome(id)
    const published = await Promise.all([
      publishDue(payload),
      publishDue(payload),
      publishDue(payload),
    ])
    expect(published.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await isPublic(id)).toBe(true)
    const { totalDocs } = await payload.countVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it('is not published when it was changed after the approval', async () => {
    const id = await scheduled()
    const data = { title: unique('Sửa sau khi hẹn') }
    const as = { overrideAccess: false as const, user: author }
    await payload.update({ collection: 'articles', id, data, draft: true, ...as })
    await letTimeCome(id)
    await publishDue(payload)
    expect([await isPublic(id), (await newest(id)).state]).toEqual([false, 'draft'])
  })

  it('waits, and says why, when the quality gate closes meanwhile', async () => {
    const spokesperson = await makeSpokesperson(agency)
    const { id } = await payload.create({
      collection: 'press-notes',
      data: completePressNote(agency, spokesperson),
      draft: true,
      locale: 'vi',
      overrideAccess: false,
      user: author,
    })
    await move(author, id, 'submit', {}, 'press-notes')
    await move(editor, id, 'approve', {}, 'press-notes')
    await move(editor, id, 'schedule', { publishAt: later() }, 'press-notes')
    await payload.update({
      collection: 'contacts',
      id: spokesperson,
      data: { mandate: { to: '2020-01-01T12:00:00.000Z' } },
    })
    await payload.db.drizzle.execute(
      sql`update _press_notes_v set version_workflow_publish_at = clock_timestamp() where parent_id = ${id} and latest`,
    )
    await publishDue(payload)
    const note = await payload.findByID({ collection: 'press-notes', id, draft: true, depth: 0 })
    expect([note._status, note.state, note.workflow?.publishAt ?? null]).toEqual([
      'draft',
      'approved',
      null,
    ])
    const { docs } = await payload.find({
      collection: 'editorial-log',
      where: { and: [{ pressNote: { equals: id } }, { move: { equals: 'schedule-failed' } }] },
    })
    expect(docs[0]?.comment).toContain('đã hết hạn')
  })

  it('does not go into the past', async () => {
    const id = await scheduled()
    await move(editor, id, 'unschedule')
    const publishAt = new Date(Date.now() - 60_000).toISOString()
    expect((await move(editor, id, 'schedule', { publishAt })).status).toBe(400)
    expect((await move(editor, id, 'schedule', { publishAt: 'mai' })).status).toBe(400)
  })
})
