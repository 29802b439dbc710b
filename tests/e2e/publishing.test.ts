import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { logIn, openBrowser, origin } from '../support/browser'
import { api, draftArticle, moveLive, publishLive, saveDraft } from '../support/live-texts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const status = async (path: string) => (await fetch(origin + path, { redirect: 'manual' })).status

async function inGraphQL(slug: string): Promise<number> {
  const answer = await fetch(`${origin}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: `{Articles(where:{slug:{equals:"${slug}"}}){totalDocs}}`,
    }),
  })
  const { data } = (await answer.json()) as { data: { Articles: { totalDocs: number } } }
  return data.Articles.totalDocs
}

describe('an editor publishes and a visitor sees it', () => {
  it('at once on the page and in the API, and gone at once when removed with a newer draft', async () => {
    const slug = `bai-kiem-thu-${Date.now()}`
    const page = `/vi/tin-tuc/${slug}`
    expect(await status(page)).toBe(404)
    const id = await draftArticle(slug)
    expect(await status(page)).toBe(404)
    await publishLive('articles', id)
    expect(await status(page)).toBe(200)
    expect(await inGraphQL(slug)).toBe(1)
    expect(await status(`/en/news/${slug}`)).toBe(404)

    await saveDraft('articles', id, { title: 'Bản nháp chưa ai duyệt' })
    expect(await (await fetch(origin + page)).text()).not.toContain('chưa ai duyệt')

    await saveDraft('articles', id, { slug: `${slug}-moi` })
    await publishLive('articles', id)
    const moved = await fetch(origin + page, { redirect: 'manual' })
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toContain(`/vi/tin-tuc/${slug}-moi`)
    expect(await status(`${page}-moi`)).toBe(200)

    await saveDraft('articles', id, { title: 'Lại một bản nháp' })
    await moveLive('editor', 'articles', id, 'remove-error', { reasonVi: 'Đăng nhầm bài thử.' })
    const gone = await fetch(`${origin}${page}-moi`)
    expect([gone.status, await gone.text()]).toEqual([
      410,
      expect.stringContaining('Đăng nhầm bài thử.'),
    ])
    expect(await inGraphQL(`${slug}-moi`)).toBe(0)
    expect((await fetch(`${origin}/api/articles/${id}?locale=vi`)).status).toBe(404)
  })

  it('writes in the admin in Vietnamese', async () => {
    const page = await browser.newPage({ locale: 'vi-VN' })
    await logIn(page, 'editor')
    await page.goto(`${origin}/admin/collections/articles/create?locale=vi`)
    await page.fill('#field-title', 'Viết thử trong trang quản trị')
    await page.fill('#field-summary', 'Một câu tóm tắt có dấu.')
    await page.click('#field-pillar')
    await page.getByText('Kiến thức quyền con người', { exact: true }).first().click()
    await page.waitForURL(/\/articles\/\d+/, { timeout: 60_000 })
    const id = /articles\/(\d+)/.exec(page.url())?.[1]
    await expect
      .poll(
        async () => {
          const answer = await api('editor', 'GET', `/articles/${id}?draft=true&depth=0&locale=vi`)
          return ((await answer.json()) as { title?: string; summary?: string }).summary
        },
        { timeout: 30_000 },
      )
      .toBe('Một câu tóm tắt có dấu.')
    await page.close()
  })

  it('shows in the live preview what is typed, and readers nothing of it until it is published', async () => {
    const slug = `xem-truoc-${Date.now()}`
    const id = await draftArticle(slug, { title: 'Tiêu đề đã công bố' })
    await publishLive('articles', id)
    const address = `${origin}/vi/tin-tuc/${slug}`
    const context = await browser.newContext({ locale: 'vi-VN' })
    const page = await context.newPage()
    await logIn(page, 'editor')
    await page.goto(`${origin}/admin/collections/articles/${id}?locale=vi`)
    await page.click('.live-preview-toggler')
    const preview = page.frameLocator('iframe')
    await preview.getByText('Tiêu đề đã công bố').first().waitFor()
    await page.fill('#field-title', 'Tiêu đề đang gõ')
    await preview.getByRole('heading', { level: 1, name: 'Tiêu đề đang gõ' }).waitFor()
    expect(await (await fetch(address)).text()).not.toContain('Tiêu đề đang gõ')

    expect(await page.locator('#action-save').count()).toBe(0)
    await context.close()
  })
})
