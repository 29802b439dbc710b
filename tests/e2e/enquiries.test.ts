import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, origin } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('asking a question without JavaScript', () => {
  it('keeps everything typed until it is right, then leads to a page that nobody stores', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin}/vi/hoi-dap/gui`)
    await page.fill('#name', 'Nguyễn Thử Nghiệm')
    await page.fill('#email', 'sai')
    await page.check('input[value=press]')
    await page.click('.long-form button[type=submit]')
    expect(page.url()).toBe(`${origin}/vi/hoi-dap/gui#errors`)
    expect(await page.inputValue('#name')).toBe('Nguyễn Thử Nghiệm')
    expect(await page.locator('#email-error').count()).toBe(1)
    await page.fill('#email', 'thu@example.vn')
    await page.fill('#organisation', 'Báo Thử')
    await page.fill('#question', 'Lịch họp báo quý I năm 2027 đã xác nhận chưa?')
    await page.check('#consent')
    // The form says by itself when it was sent faster than anybody types.
    await page.waitForTimeout(3200)
    await page.click('.long-form button[type=submit]')
    expect(page.url()).toContain('/vi/hoi-dap/tra-cuu?receipt=HD-')
    const answer = await page.goto(page.url())
    expect(answer?.headers()['cache-control']).toMatch(/private.*no-store/)
    expect(await page.locator('main').innerText()).toContain('Đã nhận')
    const stranger = await fetch(page.url().replace(/key=[^&]+/, 'key=x'))
    expect(await stranger.text()).not.toContain('quý I năm 2027')
    await context.close()
  })
})
