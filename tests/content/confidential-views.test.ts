import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { findOriginal } from '../../src/content/languages'
import { getPressNote, listHeldBackNotes, listPressNotes } from '../../src/content/press-notes'
import { findRedirect } from '../../src/content/redirects'
import { searchSite } from '../../src/content/search'
import { listSitemapEntries } from '../../src/content/sitemap'
import { pressNotePath } from '../../src/lib/paths'
import { makeAgency, pressNoteData, testPayload, unique } from '../support/payload'
import { makeJournalist, pressSession } from '../support/press'
import { cookies } from '../support/visitor'

/*
 * The views of the site, whose cache is warm, before and after an embargo ends (trust.md, promises
 * 1 and 2). Outside Next nobody can be in draft mode, and the cookies are the test’s; that is all that is stood in for here.
 */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

let payload: Payload
let agency: number
beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
})

interface Note {
  id: number
  word: string
  slug: string
  oldPath: string
}

async function makeNote(state: object): Promise<Note> {
  const word = unique('zqv').replace('-', '')
  const oldSlug = `cu-${word}`
  const data = { ...pressNoteData(agency, `Thông tin ${word}`), ...state }
  const { id } = await payload.create({
    collection: 'press-notes',
    data: { ...data, slug: oldSlug, _status: 'published' },
  })
  const slug = `moi-${word}`
  await payload.update({
    collection: 'press-notes',
    id,
    data: { slug, _status: 'published' },
  })
  return { id, word, slug, oldPath: pressNotePath('vi', oldSlug) }
}

/** Where a note is seen: true for each view that has it. */
async function seen({ word, slug, oldPath }: Note) {
  const path = pressNotePath('vi', slug)
  const list = await listPressNotes('vi', { page: 1, perPage: 20, agency })
  const found = await searchSite('vi', word)
  const sitemap = await listSitemapEntries('vi', undefined)
  return {
    page: (await getPressNote('vi', { slug })) !== null,
    list: list.items.some((item) => item.path === path) && list.total > 0,
    search: found.total > 0 && found.pressNotes.items.length > 0,
    sitemap: sitemap.some((entry) => entry.path === path),
    'English page that names the original':
      (await findOriginal('en', { collection: 'press-notes', slug })) !== null,
    'old address': (await findRedirect('vi', oldPath)) === path,
  }
}

const everywhere = {
  page: true,
  list: true,
  search: true,
  sitemap: true,
  'English page that names the original': true,
  'old address': true,
}
const nowhere = Object.fromEntries(Object.keys(everywhere).map((view) => [view, false]))

describe('a press note on the site', () => {
  it('is seen in every view once it is public', async () => {
    expect(await seen(await makeNote({}))).toEqual(everywhere)
  })

  it('is seen nowhere while it is restricted to the press', async () => {
    expect(await seen(await makeNote({ visibility: 'press' }))).toEqual(nowhere)
  })

  it('under embargo is seen nowhere, and everywhere when it ends, with a warm cache', async () => {
    const note = await makeNote({ embargoUntil: '2099-02-01T00:00:00.000Z' })
    expect(await seen(note)).toEqual(nowhere)
    await payload.db.drizzle.execute(sql`
      update press_notes set embargo_until = clock_timestamp() + interval '3 seconds'
      where id = ${note.id}`)
    expect(await seen(note)).toEqual(nowhere)
    await payload.db.drizzle.execute(sql`select pg_sleep(3.1)`)
    expect(await seen(note)).toEqual(everywhere)
  })

  it('is gone from every view when it is taken down, also with a newer draft', async () => {
    const note = await makeNote({})
    expect(await seen(note)).toEqual(everywhere)
    const data = { title: `Nháp ${note.word}` }
    await payload.update({ collection: 'press-notes', id: note.id, data, draft: true })
    expect(await seen(note)).toEqual(everywhere)
    await payload.update({
      collection: 'press-notes',
      id: note.id,
      data: { _status: 'draft' },
    })
    expect(await seen(note)).toEqual(nowhere)
  })
})

describe('a journalist who is logged in', () => {
  let session: string
  beforeAll(async () => {
    session = await pressSession(payload, await makeJournalist(payload))
  })
  afterEach(() => cookies.clear())

  const forJournalist = { ...everywhere, sitemap: false }

  it.each([
    ['under embargo', { embargoUntil: '2099-02-01T00:00:00.000Z' }],
    ['for the press', { visibility: 'press' }],
  ])('sees a note %s, and the next reader nothing of it', async (_name, state) => {
    const note = await makeNote(state)
    for (let round = 0; round < 2; round += 1) {
      cookies.set('press-session', session)
      expect(await seen(note)).toEqual(forJournalist)
      const held = (await listHeldBackNotes('vi', null)).find(({ id }) => id === note.id)
      expect(held?.release).toEqual({
        embargoUntil: 'embargoUntil' in state ? state.embargoUntil : null,
        pressOnly: 'visibility' in state,
      })
      const { items } = await listPressNotes('vi', { page: 1, perPage: 50, agency, released: true })
      expect(items.map(({ id }) => id)).not.toContain(note.id)
      cookies.clear()
      expect(await seen(note)).toEqual(nowhere)
      expect(await listHeldBackNotes('vi', null)).toEqual([])
    }
  })

  it('sees no note that is not published, nor an unreviewed language', async () => {
    cookies.set('press-session', session)
    const note = await makeNote({ visibility: 'press' })
    await payload.update({
      collection: 'press-notes',
      id: note.id,
      locale: 'en',
      data: {
        purpose: 'Why',
        title: `Draft ${note.word}`,
        slug: `draft-${note.word}`,
        translationStatus: 'draft',
      },
    })
    expect(await getPressNote('en', { slug: `draft-${note.word}` })).toBeNull()
    await payload.update({ collection: 'press-notes', id: note.id, data: { _status: 'draft' } })
    expect(await seen(note)).toEqual(nowhere)
  })

  it('is the public again when the accreditation is over', async () => {
    const former = await makeJournalist(payload, '2020-01-01T12:00:00.000Z')
    const note = await makeNote({ visibility: 'press' })
    cookies.set('press-session', await pressSession(payload, former))
    expect(await seen(note)).toEqual(nowhere)
  })
})

describe('the address of a paragraph', () => {
  it('stays when another one is put before it, in every language', async () => {
    const facts = [{ statement: 'Dữ kiện cũ', sourceTitle: 'Nguồn' }]
    const messages = [{ text: 'Thông điệp cũ' }]
    const { slug, id } = await makeNote({ keyFacts: facts, keyMessages: messages })
    const before = await getPressNote('vi', { slug })
    const doc = await payload.findByID({ collection: 'press-notes', id, depth: 0 })
    await payload.update({
      collection: 'press-notes',
      id,
      data: {
        keyFacts: [{ statement: 'Dữ kiện mới', sourceTitle: 'Nguồn' }, ...(doc.keyFacts ?? [])],
        keyMessages: [{ text: 'Thông điệp mới' }, ...(doc.keyMessages ?? [])],
        _status: 'published',
      },
    })
    const after = await getPressNote('vi', { slug })
    expect(before?.keyFacts[0]?.anchor).toMatch(/^p-[0-9a-f]{24}$/)
    expect(after?.keyFacts.map(({ anchor }) => anchor)[1]).toBe(before?.keyFacts[0]?.anchor)
    expect(after?.keyMessages.map(({ anchor }) => anchor)[1]).toBe(before?.keyMessages[0]?.anchor)
    expect(after?.keyFacts[0]?.anchor).not.toBe(before?.keyFacts[0]?.anchor)
  })
})
