import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { getArticle } from '../../src/content/article'
import { getArticleVersions } from '../../src/content/article-versions'
import { listArticles } from '../../src/content/articles'
import { findRemoval, listCorrections, listTakedowns } from '../../src/content/corrections'
import { correctionsFeed, newsFeed } from '../../src/content/feeds'
import { articlePath } from '../../src/lib/paths'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { graphql, rest } from '../support/requests'
import { completeArticle, move, publishWith } from '../support/workflow'

/*
 * What readers are told of corrections, withdrawals and versions (domain.md, principle 4), with
 * the cache of the site warm before each change.
 */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

let payload: Payload
let agency: number
let author: User
let editor: User
const reason = { reasonVi: 'Nguồn đã bị rút lại.', reasonEn: 'The source was withdrawn.' }
const ORIGIN = 'https://cong.example.vn'
const all = { page: 1, perPage: 100 }

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  author = await makeUser(payload, 'author', agency)
  editor = await makeUser(payload, 'editor', agency)
})

async function published(): Promise<{ id: number; slug: string; title: string }> {
  const title = unique('Bài công khai')
  const { id, slug } = await payload.create({
    collection: 'articles',
    data: completeArticle(agency, title),
    draft: true,
    locale: 'vi',
    overrideAccess: false,
    user: author,
  })
  await publishWith({ writer: author, editor }, id)
  return { id, slug: slug ?? '', title }
}

async function newEdition(id: number, data: object): Promise<void> {
  const as = { overrideAccess: false as const, user: author }
  await payload.update({ collection: 'articles', id, data, draft: true, locale: 'vi', ...as })
  await publishWith({ writer: author, editor }, id)
}

describe('a correction', () => {
  it('is told on the page, in the log, in both feeds and through the API', async () => {
    const { id, slug, title } = await published()
    expect((await getArticle('vi', { slug }))?.corrections).toEqual([])
    const wrong = unique('Ghi 57')
    await payload.create({
      collection: 'corrections',
      data: {
        article: id,
        wrong,
        right: 'Là 56.',
        severity: 'factual',
        date: new Date().toISOString(),
      },
      locale: 'vi',
      overrideAccess: false,
      user: editor,
    })
    const told = { wrong: { text: wrong, lang: 'vi' }, severity: 'factual' }
    expect((await getArticle('vi', { slug }))?.corrections).toMatchObject([told])
    const log = await listCorrections('en', all)
    expect(log.items.find((entry) => entry.wrong.text === wrong)).toMatchObject({ ...told, title })
    for (const feed of [newsFeed, correctionsFeed]) {
      expect(JSON.stringify(await feed('vi', ORIGIN))).toContain(wrong)
    }
    const api = await graphql(
      `
        query ($id: JSON) {
          Corrections(where: { article: { equals: $id } }, locale: vi) {
            docs {
              wrong
              right
            }
          }
        }
      `,
      { id },
    )
    expect(api.text).toContain(wrong)
  })

  it('of a text that is not public tells nobody', async () => {
    const { id } = await published()
    const wrong = unique('Ghi sai')
    const data = {
      article: id,
      wrong,
      right: 'Đúng.',
      severity: 'wording' as const,
      date: new Date().toISOString(),
    }
    await payload.create({ collection: 'corrections', data, locale: 'vi' })
    await move(editor, id, 'remove-error', reason)
    expect(JSON.stringify(await listCorrections('vi', all))).not.toContain(wrong)
    expect(JSON.stringify(await newsFeed('vi', ORIGIN))).not.toContain(wrong)
    const probe = await rest('GET', `/corrections?where[wrong][like]=${encodeURIComponent(wrong)}`)
    expect(probe.json.totalDocs).toBe(0)
  })

  it.each([
    ['neither text', {}],
    ['two texts', { article: 1, pressNote: 1 }],
  ])('about %s is refused', async (_what, target) => {
    const data = {
      wrong: 'a',
      right: 'b',
      severity: 'wording' as const,
      date: new Date().toISOString(),
    }
    await expect(
      payload.create({
        collection: 'corrections',
        data: { ...data, ...target },
        overrideAccess: false,
        user: editor,
      }),
    ).rejects.toMatchObject({ status: 400 })
  })
})

describe('a withdrawn article', () => {
  it('says so on its page, in lists and in the feed, until it is reinstated', async () => {
    const { id, slug, title } = await published()
    expect((await getArticle('vi', { slug }))?.withdrawal).toBeNull()
    await move(editor, id, 'withdraw', reason)
    expect((await getArticle('vi', { slug }))?.withdrawal).toMatchObject({
      reason: { text: reason.reasonVi, lang: 'vi' },
    })
    const { items } = await listArticles('vi', all)
    expect(items.find((item) => item.id === id)?.isWithdrawn).toBe(true)
    expect(JSON.stringify(await newsFeed('vi', ORIGIN))).toContain(`[Đã rút] ${title}`)
    await move(editor, id, 'reinstate', { comment: 'Đã kiểm tra.' })
    expect((await getArticle('vi', { slug }))?.withdrawal).toBeNull()
    const entry = (await listTakedowns('en', all)).items.find(
      ({ path }) => path === articlePath('vi', slug),
    )
    expect(entry).toMatchObject({
      kind: 'withdrawn',
      reason: { text: reason.reasonEn, lang: 'en' },
    })
    expect(entry?.endedAt).toBeTruthy()
  })
})

describe('an article removed as published in error', () => {
  it('leaves the reason at its address, and nothing of its old versions when it comes back', async () => {
    const { id, slug } = await published()
    const secret = unique('Chi tiết công bố nhầm')
    await newEdition(id, { summary: `${secret}, không được để ai đọc lại lần nữa.` })
    expect(JSON.stringify(await getArticleVersions('vi', { slug }))).toContain(secret)
    await move(editor, id, 'remove-error', reason)
    const path = articlePath('vi', slug)
    expect(await findRemoval('vi', path)).toMatchObject({ reason: { text: reason.reasonVi } })
    expect(await getArticleVersions('vi', { slug })).toBeNull()

    await newEdition(id, { summary: 'Tóm tắt mới, không còn chi tiết đã công bố nhầm trước đây.' })
    expect(await findRemoval('vi', path)).toBeNull()
    const view = await getArticleVersions('vi', { slug })
    expect(view?.hiddenBefore).toBeTruthy()
    expect(view?.versions).toHaveLength(1)
    expect(JSON.stringify(view)).not.toContain(secret)
  })
})

describe('the published versions', () => {
  it('are what readers could read: no drafts, no saves that changed nothing, no unreviewed language', async () => {
    const { id, slug } = await published()
    const second = unique('Tóm tắt của bản thứ hai, đủ dài cho danh sách')
    await newEdition(id, { summary: second })
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    const draft = unique('Bản nháp')
    const as = { overrideAccess: false as const, user: author }
    await payload.update({
      collection: 'articles',
      id,
      data: { title: draft },
      draft: true,
      locale: 'vi',
      ...as,
    })
    const view = await getArticleVersions('vi', { slug })
    expect(view?.versions.map(({ number }) => number)).toEqual([1, 2])
    expect(JSON.stringify(view)).toContain(second)
    expect(JSON.stringify(view)).not.toContain(draft)
    expect(await getArticleVersions('en', { slug })).toBeNull()
  })
})
