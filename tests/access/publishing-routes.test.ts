import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import { articleData, makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { graphql, rest, tokenOf } from '../support/requests'
import { completeArticle, publishWith } from '../support/workflow'

/*
 * Nobody publishes by saving, editors no more than authors and contributors: the workflow's moves
 * are the one way (domain.md, "Editorial workflow"; trust.md, promise 5). Each route tries; what
 * counts is what the public can read afterwards.
 */

let payload: Payload
let agency: number
const people: Record<string, { user: User; token: string }> = {}

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  for (const role of ['contributor', 'author', 'editor'] as const) {
    const user = await makeUser(payload, role, agency)
    people[role] = { user, token: await tokenOf(user) }
  }
})

interface Try {
  token: string
  /** A draft of the person's own, and a published text of their own. */
  draft: number
  live: number
  title: string
}

const routes: Record<string, (attempt: Try) => Promise<unknown>> = {
  'POST with _status': ({ token, title }) =>
    rest('POST', '/articles', {
      token,
      body: { ...articleData(agency, title), _status: 'published' },
    }),
  'PATCH with _status': ({ token, draft, title }) =>
    rest('PATCH', `/articles/${draft}`, { token, body: { title, _status: 'published' } }),
  'PATCH with _status and draft=true': ({ token, draft, title }) =>
    rest('PATCH', `/articles/${draft}?draft=true`, {
      token,
      body: { title, _status: 'published' },
    }),
  'PATCH of the live text': ({ token, live, title }) =>
    rest('PATCH', `/articles/${live}`, { token, body: { title } }),
  'PATCH in bulk': ({ token, draft, title }) =>
    rest('PATCH', `/articles?where[id][equals]=${draft}`, {
      token,
      body: { title, _status: 'published' },
    }),
  'PATCH in bulk of live texts': ({ token, live, title }) =>
    rest('PATCH', `/articles?where[id][equals]=${live}`, { token, body: { title } }),
  'PATCH with autosave': ({ token, live, title }) =>
    rest('PATCH', `/articles/${live}?autosave=true&draft=true`, {
      token,
      body: { title, _status: 'published' },
    }),
  publishAllLocales: ({ token, draft, title }) =>
    rest('PATCH', `/articles/${draft}?draft=true&publishAllLocales=true`, {
      token,
      body: { title },
    }),
  publishSpecificLocale: ({ token, draft, title }) =>
    rest('PATCH', `/articles/${draft}?draft=true&publishSpecificLocale=vi`, {
      token,
      body: { title },
    }),
  'GraphQL create': ({ token, title }) =>
    graphql(
      `
        mutation ($agency: Int!, $title: String!) {
          createArticle(
            data: {
              title: $title
              summary: "Tóm tắt"
              pillar: education
              agency: $agency
              _status: published
            }
          ) {
            id
          }
        }
      `,
      { agency, title },
      { token },
    ),
  'GraphQL update': ({ token, draft, title }) =>
    graphql(
      `
        mutation ($id: Int!, $title: String!) {
          updateArticle(id: $id, data: { title: $title, _status: published }) {
            id
          }
        }
      `,
      { id: draft, title },
      { token },
    ),
  'duplicate of a published text': ({ token, live, title }) =>
    rest('POST', `/articles/${live}/duplicate`, { token, body: { title, _status: 'published' } }),
}

async function ownTexts(user: User): Promise<{ draft: number; live: number }> {
  const make = async () =>
    (
      await payload.create({
        collection: 'articles',
        data: articleData(agency),
        draft: true,
        overrideAccess: false,
        user,
      })
    ).id
  const [draft, live] = [await make(), await make()]
  await payload.update({ collection: 'articles', id: live, data: { _status: 'published' } })
  return { draft, live }
}

async function publicArticles(title: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'articles',
    where: { title: { equals: title } },
    overrideAccess: false,
    user: null,
    locale: 'vi',
  })
  return totalDocs
}

describe.each(['contributor', 'author', 'editor'])('a %s', (role) => {
  it.each(Object.keys(routes))('does not publish by %s', async (name) => {
    const { user, token } = people[role] ?? expect.fail()
    const title = unique('Lén lút')
    await routes[name]?.({ token, title, ...(await ownTexts(user)) })
    expect(await publicArticles(title)).toBe(0)
  })

  it.each(['', '?draft=true'])('does not publish by restoring a version%s', async (query) => {
    const { user, token } = people[role] ?? expect.fail()
    const { live } = await ownTexts(user)
    const title = unique('Bản cũ')
    await payload.update({ collection: 'articles', id: live, data: { title } })
    await payload.update({ collection: 'articles', id: live, data: { title: 'Bản mới' } })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: {
        and: [{ parent: { equals: live } }, { 'version.title': { equals: title } }],
      },
    })
    expect(docs).toHaveLength(1)
    await rest('POST', `/articles/versions/${docs[0]?.id}${query}`, { token })
    expect(await publicArticles(title)).toBe(0)
    expect(await publicArticles('Bản mới')).toBeGreaterThan(0)
  })

  it.each(['unpublishAllLocales=true', 'draft=false'])(
    'does not take down by %s',
    async (query) => {
      const { user, token } = people[role] ?? expect.fail()
      const { live } = await ownTexts(user)
      await rest('PATCH', `/articles/${live}?${query}`, { token, body: { _status: 'draft' } })
      const row = await payload.findByID({ collection: 'articles', id: live })
      expect(row._status).toBe('published')
    },
  )
})

describe('the workflow', () => {
  it('publishes what one submits and another approves, so that the tests above prove something', async () => {
    const { author, editor } = people
    const title = unique('Công khai')
    const { id } = await payload.create({
      collection: 'articles',
      data: completeArticle(agency, title),
      draft: true,
      overrideAccess: false,
      ...(author ? { user: author.user } : {}),
    })
    expect(await publicArticles(title)).toBe(0)
    if (author && editor) await publishWith({ writer: author.user, editor: editor.user }, id)
    expect(await publicArticles(title)).toBe(1)
  })
})
