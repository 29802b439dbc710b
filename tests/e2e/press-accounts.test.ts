import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, origin } from '../support/browser'

/* A journalist without JavaScript, and the reader who comes after; time is the database's. */

const slug = 'tai-lieu-nen-gioi-thieu-co-so-du-lieu-khuyen-nghi'
const notePath = `/vi/bao-chi/${slug}`
const word = 'Tài liệu nền cho buổi giới thiệu'

let browser: Browser
let database: pg.Client
beforeAll(async () => {
  browser = await openBrowser()
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})
afterAll(async () => {
  await browser.close()
  await database.end()
})

/** What a reader without an account gets, on every way to the note. */
async function anonymous() {
  const text = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(origin + path, { headers })).text()
  const shown = {
    page: (await fetch(origin + notePath)).status === 200,
    payload: (await text(notePath, { RSC: '1' })).includes(word),
    list: (await text('/vi/bao-chi')).includes(word),
    home: (await text('/vi')).includes(word),
    search: (
      await text(`/vi/tim-kiem?q=${encodeURIComponent('giới thiệu cơ sở dữ liệu')}`)
    ).includes(slug),
    sitemap: (await text('/sitemap.xml')).includes(slug),
    kit: (await fetch(`${origin}${notePath}/press-kit.zip`)).status === 200,
    API: (await text(`/api/press-notes?where[slug][equals]=${slug}`)).includes(word),
  }
  return shown
}

const none = {
  page: false,
  payload: false,
  list: false,
  home: false,
  search: false,
  sitemap: false,
  kit: false,
  API: false,
}

/** The number of the last opening so far; other files open notes too. */
async function newestOpening(): Promise<number> {
  const { rows } = await database.query<{ id: number }>(
    'select coalesce(max(id), 0) as id from press_access_log',
  )
  return rows[0]?.id ?? 0
}

async function logInAsPress(page: Page): Promise<void> {
  await page.goto(`${origin}/vi/bao-chi/dang-nhap`)
  await page.fill('#email', 'press@example.vn')
  await page.fill('#password', process.env.DEMO_PASSWORD ?? '')
  await page.click('.long-form button[type=submit]')
  expect(page.url()).toBe(`${origin}/vi/bao-chi`)
}

describe('a journalist without JavaScript', () => {
  it('logs in, reads a note under embargo, takes its kit and logs out; nobody else sees it', async () => {
    expect(await anonymous(), 'before').toEqual(none)
    const before = await newestOpening()
    const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true })
    const page = await context.newPage()

    await page.goto(`${origin}/vi/bao-chi/dang-nhap`)
    await page.fill('#email', 'press@example.vn')
    await page.fill('#password', 'khong-phai-mat-khau')
    await page.click('.long-form button[type=submit]')
    expect(await page.locator('.error-summary').innerText()).toContain('chưa đúng')
    expect(await page.inputValue('#email')).toBe('press@example.vn')

    await logInAsPress(page)
    expect(await page.locator('.press-bar').innerText()).toContain('được công nhận đến hết ngày')
    const first = page.locator('.held-back-notes article').first()
    expect(await first.innerText()).toContain('Cấm phổ biến đến 08:00 ngày 15/01/2027')
    expect(await anonymous(), 'after the list').toEqual(none)

    const answer = await page.goto(origin + notePath)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['cache-control']).toMatch(/private.*no-store/)
    expect(await page.locator('.notice.held-back').innerText()).toContain('Cấm phổ biến đến 08:00')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    expect(await anonymous(), 'after the page').toEqual(none)

    const session = (await context.cookies()).find(({ name }) => name === 'press-session')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    const cookie = `press-session=${session?.value}`
    const kit = await fetch(`${origin}${notePath}/press-kit.zip`, { headers: { cookie } })
    expect(kit.headers.get('cache-control')).toBe('private, no-store')
    const texts = unzipSync(new Uint8Array(await kit.arrayBuffer()))
    expect(Buffer.from(texts['thong-tin.txt'] ?? []).toString()).toMatch(/^CẤM PHỔ BIẾN ĐẾN 08:00/)
    const payload = await fetch(origin + notePath, { headers: { cookie, RSC: '1' } })
    expect(payload.headers.get('cache-control')).toMatch(/private.*no-store/)
    const sitemap = await fetch(`${origin}/sitemap.xml`, { headers: { cookie } })
    expect(await sitemap.text()).not.toContain(slug)
    expect(await anonymous(), 'after the kit').toEqual(none)

    const { rows } = await database.query<{ what: string }>(
      `select l.what from press_access_log l join press_accounts a on a.id = l.account_id
       where a.email = 'press@example.vn' and l.id > $1 order by l.id`,
      [before],
    )
    expect(rows.map(({ what }) => what)).toEqual(['page', 'kit', 'page'])

    await page.goto(`${origin}/vi/bao-chi/tai-khoan`)
    expect(await page.locator('main').innerText()).toContain('press@example.vn')
    await page.click('.press-bar button')
    expect(page.url()).toBe(`${origin}/vi/bao-chi`)
    expect(await page.locator('.press-bar').count()).toBe(0)
    expect((await page.goto(origin + notePath))?.status()).toBe(404)
    const stolen = await fetch(`${origin}${notePath}/press-kit.zip`, { headers: { cookie } })
    expect(stolen.status, 'the cookie of before').toBe(404)
    await context.close()
  })

  it('is shown nothing when the opening cannot be recorded', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await logInAsPress(page)
    await database.query('alter table press_access_log rename to out_of_reach')
    try {
      const answer = await page.goto(origin + notePath)
      expect(answer?.status()).toBe(503)
      expect(await page.content()).not.toContain('Mỗi khuyến nghị có một địa chỉ cố định')
    } finally {
      await database.query('alter table out_of_reach rename to press_access_log')
    }
    expect((await page.goto(origin + notePath))?.status()).toBe(200)
    await context.close()
  })

  it('has no part in the admin, whose log-in stays open to staff', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await logInAsPress(page)
    await page.goto(`${origin}/admin`)
    await page.waitForURL(/\/admin\/login/)
    expect(await page.locator('input[name=email]').count()).toBe(1)
    await context.close()
  })
})

describe('an embargo', () => {
  it('ends for everybody by the clock of the database, with a warm cache', async () => {
    expect(await anonymous()).toEqual(none)
    const { rows } = await database.query<{ before: Date }>(
      'select embargo_until as before from press_notes p join press_notes_locales l on l._parent_id = p.id where l.slug = $1',
      [slug],
    )
    const setTo = (moment: Date) =>
      database.query(
        `update press_notes set embargo_until = $2 where id in
           (select _parent_id from press_notes_locales where slug = $1)`,
        [slug, moment],
      )
    await setTo(new Date(Date.now() + 4000))
    try {
      expect((await fetch(origin + notePath)).status).toBe(404)
      await new Promise((resolve) => setTimeout(resolve, 4500))
      const all = Object.fromEntries(Object.keys(none).map((name) => [name, true]))
      expect(await anonymous()).toEqual(all)
      expect(await (await fetch(origin + notePath)).text()).not.toContain('Cấm phổ biến đến')
    } finally {
      await setTo(rows[0]?.before ?? new Date('2027-01-15T01:00:00Z'))
    }
    expect(await anonymous()).toEqual(none)
  })
})
