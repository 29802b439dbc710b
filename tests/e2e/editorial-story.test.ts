import pg from 'pg'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn, openBrowser, origin } from '../support/browser'
import { api } from '../support/live-texts'
import { picture } from '../support/guide-pictures'

/*
 * One text from the first word to its withdrawal, as the people of the office make it in the admin
 * and as readers see it (domain.md, "Editorial workflow"). The pictures of the editor's guide are
 * taken on the way.
 */

let browser: Browser
let author: BrowserContext
let editor: BrowserContext
let database: pg.Client

const slug = `cau-chuyen-${Date.now()}`
const address = `${origin}/vi/tin-tuc/${slug}`
const firstLine = 'Một đoạn viết trong trang quản trị.'
let id = ''

beforeAll(async () => {
  browser = await openBrowser()
  author = await loggedIn('author')
  editor = await loggedIn('editor')
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await browser.close()
})

async function loggedIn(role: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  await logIn(page, role)
  await page.close()
  return context
}

const panel = (page: Page) => page.locator('.workflow')

async function openText(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/admin/collections/articles/${id}?locale=vi`)
  await panel(page).locator('.workflow__state').waitFor()
  return page
}

/** Makes a move in the panel and waits for the state that it leads to. */
async function moveInPanel(
  page: Page,
  label: string,
  state: string,
  fill: (form: ReturnType<Page['locator']>) => Promise<void> = async () => {},
): Promise<void> {
  const item = panel(page).locator('.workflow__moves > li', {
    has: page.getByRole('button', { name: label, exact: true }),
  })
  await item.getByRole('button', { name: label, exact: true }).first().click()
  await fill(item.locator('.workflow__form'))
  await item.locator('.workflow__confirm').click()
  await panel(page).locator('.workflow__state', { hasText: state }).waitFor()
}

const statusOf = async () => (await fetch(address)).status

describe('the story of a text', () => {
  it('begins with an author who writes, sees what is missing and submits', async () => {
    const page = await author.newPage()
    await page.goto(`${origin}/admin/collections/articles/create?locale=vi`)
    await page.fill('#field-title', 'Câu chuyện của một bài viết')
    await page.fill('#field-summary', 'Từ chữ đầu tiên đến khi được rút lại, qua tay hai người.')
    await page.click('#field-pillar')
    await page.getByText('Kiến thức quyền con người', { exact: true }).first().click()
    await page.waitForURL(/\/articles\/\d+/, { timeout: 60_000 })
    id = /articles\/(\d+)/.exec(page.url())?.[1] ?? ''
    await page.fill('#field-slug', slug)
    await page.locator('[data-lexical-editor="true"]').first().click()
    await page.keyboard.type(firstLine)
    await panel(page).getByText('Thêm ít nhất một nguồn').waitFor()
    await panel(page).getByText('Viết nội dung bài').waitFor({ state: 'detached' })
    await picture(page, 'guide-writing')
    await moveInPanel(page, 'Gửi duyệt', 'Chờ duyệt')
    expect(await panel(page).getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0)
    await page.close()
  })

  it('goes on with an editor who cannot approve it yet and says what to change', async () => {
    const page = await openText(editor)
    const approve = panel(page).getByRole('button', { name: 'Duyệt', exact: true })
    expect(await approve.isDisabled()).toBe(true)
    await moveInPanel(page, 'Yêu cầu sửa', 'Cần sửa', async (form) => {
      await form.locator('.workflow__confirm').click()
      await form.getByRole('alert').waitFor()
      await form.getByLabel('Góp ý cho đoạn').selectOption(`vi.body ${firstLine}`)
      await form.getByLabel(/Lời cho đồng nghiệp/).fill('Câu đầu cần một nguồn.')
    })
    await page.close()
  })

  it('comes back to the author, who adds the source and submits again', async () => {
    const page = await openText(author)
    await panel(page).getByText('Câu đầu cần một nguồn.').waitFor()
    expect(await panel(page).locator('blockquote').innerText()).toContain(firstLine)
    await panel(page).locator('blockquote').scrollIntoViewIfNeeded()
    await picture(page, 'guide-passage')
    await page.getByRole('button', { name: 'Nguồn', exact: true }).click()
    await page.getByRole('button', { name: 'Thêm: Nguồn' }).click()
    await page.fill('#field-sources__0__title', 'Hiến pháp năm 2013')
    await panel(page).getByText('Đạt mọi yêu cầu để công bố.').waitFor({ timeout: 30_000 })
    await moveInPanel(page, 'Gửi duyệt', 'Chờ duyệt')
    await page.close()
  })

  it('is approved and scheduled by the editor, and read by nobody before its time', async () => {
    const page = await openText(editor)
    await picture(page, 'guide-review')
    await moveInPanel(page, 'Duyệt', 'Đã duyệt')
    await moveInPanel(page, 'Hẹn giờ công bố', 'Hẹn giờ', async (form) => {
      await form.getByLabel(/Ngày giờ công bố/).fill('2099-01-01T08:00')
    })
    expect(await statusOf()).toBe(404)
    await page.close()
  })

  it('is public by itself within a minute of its time', async () => {
    await database.query(
      'update _articles_v set version_workflow_publish_at = clock_timestamp() where parent_id = $1 and latest',
      [id],
    )
    await expect.poll(statusOf, { timeout: 75_000, interval: 1_000 }).toBe(200)
    expect(await (await fetch(address)).text()).toContain('Một đoạn viết trong trang quản trị.')
  })

  it('is corrected where readers see it, and in the log', async () => {
    const answer = await api('editor', 'POST', '/corrections?locale=vi', {
      article: Number(id),
      wrong: 'Bản đầu ghi hai người.',
      right: 'Là ba người.',
      severity: 'factual',
      date: new Date().toISOString(),
    })
    expect(answer.status).toBe(201)
    for (const page of [address, `${origin}/vi/dinh-chinh`, `${origin}/vi/tin-tuc/rss.xml`]) {
      expect(await (await fetch(page)).text(), page).toContain('Bản đầu ghi hai người.')
    }
  })

  it('is withdrawn with a reason that stays on its page', async () => {
    const page = await openText(editor)
    await moveInPanel(page, 'Rút bài', 'Đã rút', async (form) => {
      await form.getByLabel('Lý do công khai (tiếng Việt)').fill('Câu chuyện đã kể xong.')
    })
    await page.close()
    const text = await (await fetch(address)).text()
    expect(text).toContain('Bài này đã được rút')
    expect(text).toContain('Câu chuyện đã kể xong.')
    const list = await (await fetch(`${origin}/vi/dinh-chinh?kind=takedowns`)).text()
    expect(list).toContain('Câu chuyện đã kể xong.')
  })

  it('stands on the desk of whoever has work to do', async () => {
    const page = await editor.newPage()
    await page.goto(`${origin}/admin`)
    await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
    await page.getByRole('link', { name: 'Trẻ em được nói và được nghe' }).first().waitFor()
    await picture(page, 'guide-desk')
    await page.goto(`${origin}/admin/translations`)
    await page.getByRole('link', { name: 'Mở song song' }).first().click()
    await page.locator('.translation-original').getByText('Bản gốc').waitFor()
    await picture(page, 'guide-translation')
    await page.close()
  })
})
