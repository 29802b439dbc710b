import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { articleData, makeAgency, pressNoteData, testPayload, unique } from '../support/payload'
import { pictureFile } from '../support/pictures'
import { type Answer, graphql, rest } from '../support/requests'

/*
 * Trap 8 of the architecture: a note that is not public yet is absent on every channel, by every
 * parameter, its files included (trust.md, promises 1, 2 and 4). Its words are nonsense that
 * occurs nowhere else, so that any answer can be searched for them.
 */

const FAR = '2099-01-01T00:00:00.000Z'

interface Secret {
  word: string
  note: number
  slug: string
  file: number
  addresses: string[]
  version: number
  /** A public article whose text links to the note. */
  article: number
}

let payload: Payload
let agency: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
})

afterEach(() => {
  vi.useRealTimers()
})

async function makeSecret(state: object): Promise<Secret> {
  const word = unique('zqx').replace('-', '')
  const media = await payload.create({
    collection: 'media',
    data: { alt: `Ảnh ${word}`, caption: word },
    file: await pictureFile(),
  })
  const { id, slug } = await payload.create({
    collection: 'press-notes',
    data: {
      ...pressNoteData(agency, `Tiêu đề ${word}`),
      purpose: `Mục đích ${word}`,
      keyMessages: [{ text: `Thông điệp ${word}` }],
      keyFacts: [{ figure: '12', statement: `Dữ kiện ${word}`, sourceTitle: 'Nguồn' }],
      questions: [{ question: `Hỏi ${word}`, answer: `Đáp ${word}` }],
      attachments: [{ file: media.id, label: `Tệp ${word}` }],
      _status: 'published',
      ...state,
    },
  })
  const article = await payload.create({
    collection: 'articles',
    data: { ...articleData(agency), body: linkTo(id) as never, _status: 'published' },
  })
  const versions = await payload.findVersions({
    collection: 'press-notes',
    where: { parent: { equals: id } },
  })
  const addresses = [media.url, media.sizes?.thumbnail?.url, media.sizes?.card?.url]
  return {
    word,
    note: id,
    slug: slug ?? '',
    file: media.id,
    addresses: addresses.filter((url) => typeof url === 'string').map((url) => url.slice(4)),
    version: Number(versions.docs[0]?.id),
    article: article.id,
  }
}

/** A rich text of one link to a press note. */
function linkTo(note: number) {
  const element = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = {
    type: 'text',
    version: 1,
    text: 'xem',
    format: 0,
    style: '',
    mode: 'normal',
    detail: 0,
  }
  const fields = {
    linkType: 'internal',
    newTab: false,
    doc: { relationTo: 'press-notes', value: note },
  }
  const link = {
    ...element,
    type: 'link',
    version: 3,
    id: '00000000000000000000000a',
    fields,
    children: [text],
  }
  const paragraph = {
    ...element,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [link],
  }
  return { root: { ...element, type: 'root', children: [paragraph] } }
}

const q = encodeURIComponent

/** Questions whose answers show a note that is public, and nothing of one that is not. */
const telling: Record<string, (secret: Secret) => Promise<Answer>> = {
  'REST list': ({ note }) => rest('GET', `/press-notes?where[id][equals]=${note}`),
  'REST by id': ({ note }) => rest('GET', `/press-notes/${note}`),
  'REST by id, all depths': ({ note }) => rest('GET', `/press-notes/${note}?depth=99`),
  'REST filter on the title': ({ word }) => rest('GET', `/press-notes?where[title][like]=${word}`),
  'REST filter on a fact': ({ word }) =>
    rest('GET', `/press-notes?where[keyFacts.statement][like]=${word}`),
  'REST filter on the slug': ({ slug }) => rest('GET', `/press-notes?where[slug][equals]=${slug}`),
  'REST draft=true': ({ note }) => rest('GET', `/press-notes/${note}?draft=true`),
  'REST list of drafts': ({ word }) =>
    rest('GET', `/press-notes?draft=true&where[title][like]=${word}`),
  'REST select': ({ note }) =>
    rest('GET', `/press-notes?where[id][equals]=${note}&select[title]=true`),
  'population of a link in a text': ({ article }) => rest('GET', `/articles/${article}?depth=3`),
  'GraphQL list': ({ note }) =>
    graphql('query ($id: Int) { PressNotes(where: { id: { equals: $id } }) { docs { title } } }', {
      id: note,
    }),
  'GraphQL by id': ({ note }) =>
    graphql('query ($id: Int!) { PressNote(id: $id) { title keyFacts { statement } } }', {
      id: note,
    }),
  'GraphQL by id, draft': ({ note }) =>
    graphql('query ($id: Int!) { PressNote(id: $id, draft: true) { title } }', { id: note }),
  'GraphQL filter': ({ word }) =>
    graphql(
      'query ($w: String) { PressNotes(where: { purpose: { like: $w } }) { docs { title } } }',
      {
        w: word,
      },
    ),
  'GraphQL or': ({ word }) =>
    graphql(
      `
        query ($w: String) {
          PressNotes(where: { OR: [{ title: { like: $w } }, { purpose: { like: $w } }] }) {
            docs {
              title
              attachments {
                file {
                  url
                  alt
                }
              }
            }
          }
        }
      `,
      { w: word },
    ),
  'media list': ({ file }) => rest('GET', `/media?where[id][equals]=${file}`),
  'media by id': ({ file }) => rest('GET', `/media/${file}`),
  'media filter': ({ word }) => rest('GET', `/media?where[caption][like]=${word}`),
  'GraphQL media': ({ file }) =>
    graphql('query ($id: Int!) { Media(id: $id) { alt url } }', { id: file }),
}

/** Counts of what matches; they tell as much as the rows. */
const counts: Record<string, (secret: Secret) => Promise<number>> = {
  'REST count of notes': async ({ word }) =>
    Number((await rest('GET', `/press-notes/count?where[title][like]=${word}`)).json.totalDocs),
  'GraphQL count of notes': async ({ word }) => {
    const query =
      'query ($w: String) { countPressNotes(where: { title: { like: $w } }) { totalDocs } }'
    const { json } = await graphql(query, { w: word })
    return Number(json.data?.countPressNotes?.totalDocs)
  },
  'total of a list': async ({ word }) =>
    Number((await rest('GET', `/press-notes?limit=1&where[title][like]=${word}`)).json.totalDocs),
  'REST count of files': async ({ word }) =>
    Number((await rest('GET', `/media/count?where[caption][like]=${word}`)).json.totalDocs),
}

/** Questions that nobody but staff may ask, whatever the state. */
const closed: Record<string, (secret: Secret) => Promise<Answer>> = {
  versions: ({ note }) => rest('GET', `/press-notes/versions?where[parent][equals]=${note}`),
  'a version': ({ version }) => rest('GET', `/press-notes/versions/${version}`),
  'GraphQL versions': () => graphql('{ versionsPressNotes { docs { version { title } } } }'),
  'GraphQL version': ({ version }) =>
    graphql('query ($id: Int) { versionPressNote(id: $id) { version { title } } }', {
      id: version,
    }),
  'filter on the note of a file': ({ word }) =>
    rest('GET', `/media?where[pressNote.title][like]=${word}`),
  'files in the order of their notes': () => rest('GET', '/media?sort=pressNote.title'),
  'redirects with their targets': () => rest('GET', '/redirects?depth=2'),
  'all languages at once': ({ note }) => rest('GET', `/press-notes/${note}?locale=all`),
  'a language in a filter': ({ word }) =>
    rest('GET', `/press-notes?where[${q('title.vi')}][like]=${word}`),
}

const fileStatus = async ({ addresses }: Secret) =>
  Promise.all(addresses.map(async (address) => (await rest('GET', address)).status))

describe.each([
  ['under embargo', { embargoUntil: FAR }],
  ['restricted to the press', { visibility: 'press' }],
  ['a draft', { _status: 'draft' }],
])('a note %s', (_name, state) => {
  let secret: Secret
  beforeAll(async () => {
    secret = await makeSecret(state)
  })

  it.each(Object.keys(telling))('is absent: %s', async (name) => {
    const answer = await telling[name]?.(secret)
    expect(answer?.text.toLowerCase()).not.toContain(secret.word)
    expect(answer?.status).toBeLessThan(500)
  })

  it.each(Object.keys(closed))('is absent: %s', async (name) => {
    const answer = await closed[name]?.(secret)
    expect(answer?.text.toLowerCase()).not.toContain(secret.word)
    expect(answer?.json).toHaveProperty('errors')
  })

  it.each(Object.keys(counts))('is not counted: %s', async (name) => {
    expect(await counts[name]?.(secret)).toBe(0)
  })

  it('does not hand out its files, in any size', async () => {
    expect(secret.addresses).toHaveLength(3)
    expect(await fileStatus(secret)).toEqual([403, 403, 403])
  })

  it('is not deleted before its files, which would be public without it', async () => {
    await expect(
      payload.delete({ collection: 'press-notes', id: secret.note }),
    ).rejects.toMatchObject({ status: 409 })
    expect(await fileStatus(secret)).toEqual([403, 403, 403])
  })
})

describe('a note whose embargo ends', () => {
  it('opens on every channel by the clock of the database, without being touched', async () => {
    const secret = await makeSecret({ embargoUntil: FAR })
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2120-01-01') })
    expect((await telling['REST by id']?.(secret))?.status, 'by the clock of the server').toBe(404)
    vi.useRealTimers()
    await endsIn(secret, '700 milliseconds')
    expect((await telling['REST by id']?.(secret))?.status).toBe(404)
    expect(await fileStatus(secret)).toEqual([403, 403, 403])
    await payload.db.drizzle.execute(sql`select pg_sleep(0.8)`)
    for (const [name, ask] of Object.entries(telling)) {
      expect((await ask(secret)).text.toLowerCase(), name).toContain(secret.word)
    }
    for (const [name, count] of Object.entries(counts)) expect(await count(secret), name).toBe(1)
    expect(await fileStatus(secret)).toEqual([200, 200, 200])
    for (const [name, ask] of Object.entries(closed)) {
      expect((await ask(secret)).json, name).toHaveProperty('errors')
    }
  })

  it('is deleted with its files left public, as they were', async () => {
    const secret = await makeSecret({})
    await payload.delete({ collection: 'press-notes', id: secret.note })
    expect(await fileStatus(secret)).toEqual([200, 200, 200])
  })
})

async function endsIn({ note }: Secret, interval: string) {
  await payload.db.drizzle.execute(sql`
    update press_notes set embargo_until = clock_timestamp() + ${interval}::interval
    where id = ${note}`)
}
