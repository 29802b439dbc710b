import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, origin, tokenOf } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A link to the answer that the demonstration still waits for, made by the editor over HTTP. */
async function makeLink(): Promise<string> {
  const headers = {
    Authorization: `JWT ${await tokenOf('editor')}`,
    'Content-Type': 'application/json',
  }
  const list = await fetch(`${origin}/api/information-answers?where[state][in]=asked,opened`, {
    headers,
  })
  const { docs } = (await list.json()) as { docs: { id: number; request: { id: number } }[] }
  const [answer] = docs
  if (!answer) throw new Error('The demonstration has no answer that is waited for.')
  const made = await fetch(`${origin}/api/information-requests/${answer.request.id}/link`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ answer: answer.id }),
  })
  const { address } = (await made.json()) as { address: string }
  return `${origin}${new URL(address).pathname}`
}

describe('answering by a link without JavaScript', () => {
  it('is private, keeps everything typed until it is right, then shows the receipt', async () => {
    const address = await makeLink()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const first = await page.goto(address)
    expect(first?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': expect.stringMatching(/private.*no-store/) as string,
    })
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await page.fill('#text-thu-tuc-0', 'Theo Luật Hộ tịch.')
    await page.click('button[value=save]:not([aria-hidden])')
    expect(await page.locator('#saved').count()).toBe(1)
    await page.click('button[value=send]')
    expect(page.url()).toBe(`${address}#errors`)
    expect(await page.inputValue('#text-thu-tuc-0')).toBe('Theo Luật Hộ tịch.')
    expect(await page.locator('#source-thu-tuc-0-error').count()).toBe(1)
    await page.fill('#source-thu-tuc-0', 'Luật Hộ tịch số 60/2014/QH13')
    await page.fill('#name', 'Bế Thị Minh Họa')
    await page.fill('#post', 'Chuyên viên')
    await page.click('button[value=send]')
    expect(page.url()).toBe(address)
    const text = await page.locator('main').innerText()
    expect(text).toContain('Đã nhận câu trả lời')
    expect(text).toContain('Bế Thị Minh Họa, Chuyên viên')
    expect(await page.locator('form.agency-answer').count()).toBe(0)
    await context.close()
  })

  it('says the same of every link that opens nothing', async () => {
    const page = await browser.newPage()
    const answer = await page.goto(`${origin}/vi/tra-loi/${'x'.repeat(43)}`)
    expect(answer?.status()).toBe(404)
    expect(await page.locator('h1').innerText()).toBe('Đường dẫn này không dùng được')
    await page.close()
  })
})
