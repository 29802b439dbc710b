import { existsSync } from 'node:fs'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** In a single process one closed context ends them all. */
const bundledArgs = bundled.args.filter(
  (argument) => argument !== '--single-process' && argument !== '--no-zygote',
)

/** A real Chromium: the installed one, else the one inside the npm package. */
export async function openBrowser(): Promise<Browser> {
  const own = installed.find((file) => existsSync(file))
  return chromium.launch({
    executablePath: own ?? (await bundled.executablePath()),
    args: [...(own ? [] : bundledArgs), '--no-sandbox', '--disable-background-networking'],
  })
}

/** Where the site under test is; set by scripts/test. */
export const origin = process.env.E2E_ORIGIN ?? ''
const password = process.env.DEMO_PASSWORD ?? ''

/** Logs one of the demonstration's accounts into the admin. */
export async function logIn(page: Page, role: string): Promise<void> {
  await page.goto(`${origin}/admin/login`)
  await page.fill('input[name=email]', `${role}@example.vn`)
  await page.fill('input[name=password]', password)
  await Promise.all([page.waitForURL(/\/admin\/?$/), page.click('button[type=submit]')])
}

/** A token for REST and GraphQL. */
export async function tokenOf(role: string): Promise<string> {
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${role}@example.vn`, password }),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`${role} could not log in: ${answer.status}`)
  return token
}
