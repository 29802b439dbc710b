import pg from 'pg'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn, openBrowser, origin } from '../support/browser'
import { picture } from '../support/guide-pictures'

/* An editor invites a contributor, who chooses a password by the link of the mail. */

let browser: Browser
let database: pg.Client
beforeAll(async () => {
  browser = await openBrowser()
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await browser.close()
})

describe('an invitation', () => {
  it('leads from the list of users to the first draft of a contributor', async () => {
    const email = `moi-${Date.now()}@example.vn`
    const context = await browser.newContext({
      locale: 'vi-VN',
      viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    await logIn(page, 'editor')
    await page.goto(`${origin}/admin/collections/users`)
    await page.getByRole('link', { name: 'Mời người dùng' }).click()
    await page.getByLabel('Họ tên').fill('Bế Thị Ví Dụ')
    await page.getByLabel('Thư điện tử').fill(email)
    await page.getByRole('button', { name: 'Gửi thư mời' }).click()
    await page.getByRole('alert').getByText('chọn cơ quan').waitFor()
    expect(await page.getByLabel('Thư điện tử').inputValue()).toBe(email)
    await page.getByLabel('Cơ quan').selectOption({ label: 'Sở Tư pháp tỉnh Cao Bằng' })
    await page.getByLabel('Nơi công tác').fill('Hội Thử nghiệm Cao Bằng')
    await picture(page, 'guide-invite')
    await page.getByRole('button', { name: 'Gửi thư mời' }).click()
    await page.getByRole('link', { name: 'Xem tài khoản' }).click()
    await page.getByText('Đã mời, chưa nhận').first().waitFor()
    await context.close()

    // Reserved addresses get no mail: an administrator finds it in the outbox.
    const { rows } = await database.query<{ text: string }>(
      'select text from mails where "to" = $1',
      [email],
    )
    const link = /https?:\/\/\S+\/admin\/reset\/\w+/.exec(rows[0]?.text ?? '')?.[0] ?? ''
    expect(link.startsWith(`${origin}/admin/reset/`)).toBe(true)

    const own = await browser.newContext({ locale: 'vi-VN' })
    const guest = await own.newPage()
    // What is typed before the form is alive is lost.
    await guest.goto(link, { waitUntil: 'networkidle' })
    await guest.fill('input[name=password]', 'thac-ngo-lua-tre-88')
    await guest.fill('input[name=confirm-password]', 'thac-ngo-lua-tre-88')
    await guest.click('button[type=submit]')
    await guest.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
    await guest.goto(`${origin}/admin/collections/articles/create?locale=vi`)
    await guest.getByRole('button', { name: 'Tác giả, thay đổi' }).click()
    await guest.waitForFunction(
      `document.querySelector('#field-authors__0__name')?.value === 'Bế Thị Ví Dụ'`,
    )
    await own.close()
  })
})
