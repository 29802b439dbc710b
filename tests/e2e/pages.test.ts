import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, origin, tokenOf } from '../support/browser'

let browser: Browser
let withoutScript: BrowserContext

/** One address per template and language; details are taken from the lists. */
const templates = [
  '/vi',
  '/en',
  '/vi/tin-tuc',
  '/vi/tin-tuc?pillar=fact-check',
  '/en/news',
  '/vi/bao-chi',
  '/en/press',
  '/vi/bao-chi/lich',
  '/en/press/calendar',
  '/vi/tai-lieu',
  '/vi/tai-lieu?kind=poster',
  '/en/materials',
  '/vi/tap-huan',
  '/vi/hoi-dap',
  '/en/questions?q=birth',
  '/vi/hoi-dap/gui',
  '/en/questions/ask',
  '/vi/hoi-dap/tra-cuu',
  '/en/trainings',
  '/vi/co-quan',
  '/en/agencies',
  '/vi/co-quan/lich-su',
  '/en/agencies/history',
  '/vi/lien-he',
  '/en/contacts',
  '/vi/co-so-du-lieu',
  '/en/database',
  '/vi/co-so-du-lieu/khuyen-nghi',
  '/en/database/recommendations',
  '/vi/co-so-du-lieu/khuyen-nghi?theme=minorities,right-to-education&q=giáo OR trẻ',
  '/en/database/recommendations?theme=minorities,right-to-education&all=theme',
  '/vi/co-so-du-lieu/khuyen-nghi/bao-cao',
  '/en/database/recommendations/report?theme=minorities',
  '/vi/co-so-du-lieu/khuyen-nghi/a-hrc-26-6-143-206-ly',
  '/en/database/recommendations/a-hrc-12-11-99-25-eg',
  '/vi/co-so-du-lieu/chu-de/minorities',
  '/en/database/themes/right-to-education',
  '/vi/co-so-du-lieu/sdg/4',
  '/vi/co-so-du-lieu/co-che/upr',
  '/vi/co-so-du-lieu/phap-luat',
  '/en/database/legislation?form=law',
  '/vi/co-so-du-lieu/phap-luat/104-2016-qh13',
  '/vi/co-so-du-lieu/dieu-luat',
  '/vi/du-lieu-mo',
  '/en/open-data',
  '/vi/co-quan/co-quan-mau',
  '/vi/co-so-du-lieu/dieu-uoc',
  '/vi/co-so-du-lieu/dieu-uoc/crc',
  '/en/database/treaties/ced',
  '/vi/co-so-du-lieu/chu-ky/upr-4',
  '/en/database/cycles/upr-3',
  '/vi/co-so-du-lieu/chi-so',
  '/en/database/indicators?kind=outcome',
  '/vi/co-so-du-lieu/chi-so/mau-02',
  '/en/database/indicators/mau-03?asOf=2025-01-01',
  '/vi/co-so-du-lieu/so-lieu',
  '/en/database/figures',
  '/vi/co-so-du-lieu/muc-do-day-du',
  '/en/database/completeness?list=untranslated&of=recommendations',
  '/vi/tim-kiem?q=tre%20em',
  '/vi/tim-kiem?q=zzzz',
  '/vi/gioi-thieu',
  '/en/about',
  '/vi/dinh-chinh',
  '/en/corrections?kind=takedowns',
  '/vi/tin-tuc/bon-chu-ky-upr-cua-viet-nam-qua-cac-con-so',
  '/vi/tin-tuc/bon-chu-ky-upr-cua-viet-nam-qua-cac-con-so/phien-ban',
  '/vi/khong-co-trang-nay',
]

beforeAll(async () => {
  browser = await openBrowser()
  withoutScript = await browser.newContext({ javaScriptEnabled: false })
})
afterAll(() => browser.close())

async function firstLink(list: string, prefix: string): Promise<string> {
  const page = await withoutScript.newPage()
  await page.goto(origin + list)
  const href = await page.locator(`main a[href^="${prefix}/"]`).first().getAttribute('href')
  await page.close()
  if (!href) throw new Error(`No link below ${prefix} on ${list}`)
  return href
}

async function allAddresses(): Promise<string[]> {
  const details = await Promise.all([
    firstLink('/vi/tin-tuc', '/vi/tin-tuc'),
    firstLink('/en/news', '/en/news'),
    firstLink('/vi/bao-chi', '/vi/bao-chi'),
    firstLink('/vi/bao-chi/lich', '/vi/bao-chi/lich'),
    firstLink('/vi/tai-lieu', '/vi/tai-lieu'),
    Promise.resolve('/vi/hoi-dap/khai-sinh-o-noi-tam-tru'),
    firstLink('/vi/co-quan', '/vi/co-quan'),
    firstLink('/vi/co-so-du-lieu/khuyen-nghi', '/vi/co-so-du-lieu/khuyen-nghi'),
  ])
  return [...templates, ...details]
}

describe('every page', () => {
  it('is readable with JavaScript off, with one heading, landmarks and a skip link', async () => {
    for (const address of await allAddresses()) {
      const page = await withoutScript.newPage()
      const answer = await page.goto(origin + address)
      expect(answer?.status(), address).toBe(address.includes('khong-co-trang') ? 404 : 200)
      expect(await page.locator('h1').count(), address).toBe(1)
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(80)
      expect(await page.locator('html').getAttribute('lang'), address).toBe(address.slice(1, 3))
      expect(
        await page.locator('a[href="#main"], a[href="#noi-dung"], a.skip').count(),
        address,
      ).toBeGreaterThan(0)
      await page.close()
    }
  })

  // The themes differ in colours alone.
  it.each([
    { colorScheme: 'light' as const, only: [] },
    { colorScheme: 'dark' as const, only: ['color-contrast'] },
  ])(
    'has no violation that axe-core finds, $colorScheme',
    async ({ colorScheme, only }) => {
      const found: string[] = []
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
      for (const address of await allAddresses()) {
        const page = await context.newPage()
        await page.goto(origin + address)
        const axe = new AxeBuilder({ page })
        const { violations } = await (only.length > 0 ? axe.withRules(only) : axe).analyze()
        for (const { id, nodes } of violations) {
          found.push(`${address} ${id}: ${nodes[0]?.html.slice(0, 160)}`)
        }
        await page.close()
      }
      await context.close()
      expect(found).toEqual([])
    },
    300_000,
  )

  it('asks no other host for anything', async () => {
    const page = await browser.newPage()
    const hosts = new Set<string>()
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin)
    })
    for (const address of ['/vi', await firstLink('/vi/tin-tuc', '/vi/tin-tuc')]) {
      await page.goto(origin + address, { waitUntil: 'networkidle' })
    }
    expect([...hosts]).toEqual([origin])
    await page.close()
  })

  it('does not scroll sideways at 320 px', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
    for (const address of await allAddresses()) {
      const page = await context.newPage()
      await page.goto(origin + address)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, address).toBeLessThanOrEqual(320)
      await page.close()
    }
    await context.close()
  })
})

describe('who may speak', () => {
  it('is answered by topic, without JavaScript, with a card for the address book', async () => {
    const page = await withoutScript.newPage()
    await page.goto(`${origin}/vi/lien-he`)
    const all = await page.locator('.people > li h3').count()
    await page.getByRole('link', { name: 'Hộ tịch', exact: true }).click()
    expect(page.url()).toContain('?topic=civil-status')
    const some = await page.locator('.people h3').allInnerTexts()
    expect(some).toContain('Nông Văn Ví Dụ')
    expect(some.length).toBeLessThan(all)

    const href = await page.getByRole('link', { name: /vCard/ }).first().getAttribute('href')
    const answer = await fetch(origin + href)
    expect(answer.headers.get('content-type')).toBe('text/vcard; charset=utf-8')
    expect(await answer.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nông Văn Ví Dụ\r\n/)
    expect((await fetch(`${origin}/vi/lien-he/999999/vcard.vcf`)).status).toBe(404)
    await page.close()
  })

  it('is the delegate while the spokesperson is away, and the dates stay in the office', async () => {
    const token = await tokenOf('editor')
    const found = await fetch(`${origin}/api/contacts?where[name][equals]=Nông Văn Ví Dụ&depth=0`)
    const { docs } = (await found.json()) as { docs: { id: number }[] }
    const address = `${origin}/api/contacts/${docs[0]?.id}`
    const away = (awayFrom: string | null) =>
      fetch(address, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ mandate: { awayFrom }, _status: 'published' }),
      })
    const readPage = async () => (await fetch(`${origin}/vi/lien-he?topic=civil-status`)).text()
    expect(await readPage()).not.toContain('người trả lời thay')
    expect((await away(new Date(Date.now() - 86_400_000).toISOString())).status).toBe(200)
    const page = await readPage()
    expect(page).toContain('người trả lời thay: Lục Thị Minh Họa')
    expect(page).toContain('tel:02060000110')
    expect(await (await fetch(address)).text()).not.toContain('awayFrom')
    await away(null)
    expect(await readPage()).not.toContain('người trả lời thay')
  })
})
