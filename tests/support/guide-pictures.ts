import type { Page } from 'playwright-core'

/**
 * Takes a picture of the editor's guide when GUIDE_PICTURES=1 is set:
 * `GUIDE_PICTURES=1 npm test -- e2e` writes them anew into docs/pictures.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.GUIDE_PICTURES !== '1') return
  await page.screenshot({ path: `docs/pictures/${name}.png` })
}
