import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn, openBrowser, origin, tokenOf } from '../support/browser'

/* The admin's own views: what this product draws inside of Payload's admin. */

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The id of the first record that a filter finds. */
async function idOf(collection: string, where: string): Promise<number> {
  const answer = await fetch(`${origin}/api/${collection}?${where}&draft=true&limit=1&depth=0`, {
    headers: { Authorization: `JWT ${await tokenOf('admin')}` },
  })
  const { docs } = (await answer.json()) as { docs: { id: number }[] }
  if (!docs[0]) throw new Error(`No ${collection} with ${where}`)
  return docs[0].id
}

/** Addresses, each with the part of the page that is ours and a word that it is complete by. */
async function views(): Promise<[string, string, string][]> {
  const article = await idOf('articles', 'where[state][equals]=in-review')
  const request = await idOf('information-requests', 'where[state][equals]=sent')
  return [
    ['/admin', '.work', '.work__queue'],
    ['/admin/calendar', '.calendar', '.calendar__month'],
    ['/admin/translations', '.translations', '.translations table'],
    ['/admin/targets', '.targets', '.targets h1'],
    ['/admin/reorganise', '.reorganise', '.reorganise select'],
    ['/admin/invite', '.invite', '.invite form'],
    ['/admin/jobs', '.jobs', '.jobs h1'],
    [`/admin/collections/articles/${article}`, '.workflow', '.workflow__moves'],
    [`/admin/collections/information-requests/${request}`, '.request', '.request__answers'],
  ]
}

describe('the views of the admin', () => {
  // The themes differ in colours alone.
  it.each([
    { colorScheme: 'light' as const, only: [] },
    { colorScheme: 'dark' as const, only: ['color-contrast'] },
  ])(
    'have no violation that axe-core finds, and fit a phone, $colorScheme',
    async ({ colorScheme, only }) => {
      const viewport = { width: 375, height: 800 }
      const context = await browser.newContext({ locale: 'vi-VN', colorScheme, viewport })
      const page = await context.newPage()
      await logIn(page, 'admin')
      const found: string[] = []
      for (const [address, ours, complete] of await views()) {
        await page.goto(origin + address)
        await page.locator(complete).first().waitFor()
        const axe = new AxeBuilder({ page }).include(ours)
        const { violations } = await (only.length > 0 ? axe.withRules(only) : axe).analyze()
        for (const { id, nodes } of violations) {
          found.push(`${address} ${id}: ${nodes[0]?.html.slice(0, 160)}`)
        }
        const right = await page
          .locator(ours)
          .first()
          .evaluate((part) => Math.max(part.getBoundingClientRect().right, part.scrollWidth))
        if (right > viewport.width) found.push(`${address} is ${right} px wide`)
      }
      await context.close()
      expect(found).toEqual([])
    },
  )
})
