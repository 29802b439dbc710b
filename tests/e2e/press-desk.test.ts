import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn, openBrowser, origin } from '../support/browser'
import { picture } from '../support/guide-pictures'
import { api } from '../support/live-texts'

/*
 * The press room from both sides: what a citizen and a journalist see, and what the editors see of
 * it. The pictures of the editor's guide are taken on the way.
 */

const notePath = '/vi/bao-chi/tai-lieu-nen-gioi-thieu-co-so-du-lieu-khuyen-nghi'

let browser: Browser
let editor: BrowserContext
beforeAll(async () => {
  browser = await openBrowser()
  editor = await windowOf()
  const page = await editor.newPage()
  await logIn(page, 'editor')
  await page.close()
})
afterAll(() => browser.close())

const windowOf = () =>
  browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })

async function open(path: string): Promise<Page> {
  const page = await editor.newPage()
  await page.goto(origin + path)
  return page
}

/** The id of the first record that a filter finds. */
async function idOf(collection: string, where: string): Promise<number> {
  const answer = await api('editor', 'GET', `/${collection}?${where}&limit=1&depth=0&locale=vi`)
  const { docs } = (await answer.json()) as { docs: { id: number }[] }
  if (!docs[0]) throw new Error(`No ${collection} with ${where}`)
  return docs[0].id
}

describe('a question', () => {
  it('is asked on the site and waits in the list of the editors with its deadline', async () => {
    const visitor = await windowOf()
    const form = await visitor.newPage()
    await form.goto(`${origin}/vi/hoi-dap/gui`)
    await form.getByLabel('Họ và tên').waitFor()
    await picture(form, 'guide-ask')
    await visitor.close()

    const page = await open('/admin/collections/enquiries?locale=vi')
    await page.getByRole('link', { name: /^HD-/ }).first().waitFor()
    await page
      .locator('.cell-dueOn')
      .getByText(/\d\d\/\d\d\/20\d\d/)
      .first()
      .waitFor()
    await page.getByText('Đang tải').first().waitFor({ state: 'detached' })
    await picture(page, 'guide-enquiries')
    await page.close()
  })
})

describe('a note under embargo', () => {
  it('is read by a journalist, and the editors see who opened it', async () => {
    const journalist = await windowOf()
    const page = await journalist.newPage()
    await page.goto(`${origin}/vi/bao-chi/dang-nhap`)
    await page.fill('#email', 'press@example.vn')
    await page.fill('#password', process.env.DEMO_PASSWORD ?? '')
    await page.click('.long-form button[type=submit]')
    await page.goto(origin + notePath)
    expect(await page.locator('.notice.held-back').innerText()).toContain('Cấm phổ biến đến 08:00')
    await picture(page, 'guide-embargo')
    await journalist.close()

    const slug = notePath.split('/').at(-1)
    const note = await idOf('press-notes', `where[slug][equals]=${slug}`)
    const desk = await open(`/admin/collections/press-notes/${note}?locale=vi`)
    await desk.getByRole('button', { name: 'Ai đã mở' }).click()
    const table = desk.locator('.opened-by table')
    await table.waitFor()
    expect(await table.innerText()).toContain('Trang')
    await picture(desk, 'guide-opened-by')
    await desk.close()
  })
})

describe('a request to agencies', () => {
  it('shows the answers beside it', async () => {
    const request = await idOf('information-requests', 'where[state][equals]=sent')
    const page = await open(`/admin/collections/information-requests/${request}`)
    const panel = page.locator('.request')
    await panel.locator('.request__answers').first().waitFor()
    expect(await panel.innerText()).toContain('Đã trả lời')
    await panel.scrollIntoViewIfNeeded()
    await picture(page, 'guide-request')
    await page.close()
  })
})

describe('the calendar', () => {
  it('has the month in its address and goes from month to month with the keyboard', async () => {
    const page = await open('/admin/calendar?month=2026-12')
    const table = page.locator('.calendar__month')
    expect(await table.locator('caption').innerText()).toContain('Tháng 12/2026')
    const day = page.locator('td', { has: page.locator('time[datetime="2026-12-10"]') })
    expect(await day.innerText()).toContain('09:00 Sự kiện báo chí')
    await picture(page, 'guide-calendar')
    await page.getByRole('link', { name: 'Tháng 1/2027' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/month=2027-01/)
    await table.getByText('Hết cấm phổ biến').waitFor()
    await page.close()
  })

  it('is a list by day on a phone', async () => {
    const page = await open('/admin/calendar?month=2026-12')
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await page.locator('.calendar__free').first().isVisible()).toBe(false)
    expect(await page.getByText('Thứ Năm, 10/12/2026').isVisible()).toBe(true)
    await page.close()
  })
})
