import { settings } from '../data/settings'
import { toLexical } from '../lexical'
import type { Both } from '../types'
import { asServer, bodyResolver, type SeedContext } from './context'

/** Writes name, contact lines and the "about" text of the site. */
export async function loadSettings({ payload, ids, log }: SeedContext): Promise<void> {
  const { phone, email, sampleNotice } = settings
  for (const locale of ['vi', 'en'] as const) {
    const text = (value: Both) => value[locale]
    await payload.updateGlobal({
      ...asServer,
      slug: 'site-settings',
      locale,
      data: {
        siteName: text(settings.siteName),
        tagline: text(settings.tagline),
        organisation: text(settings.organisation),
        addressLine: text(settings.addressLine),
        phone,
        email,
        sampleNotice,
        about: toLexical(settings.about[locale], bodyResolver(ids)),
        footerNote: text(settings.footerNote),
        enquiries: {
          workingDays: settings.enquiries.workingDays,
          reason: text(settings.enquiries.reason),
        },
      },
    })
  }
  log('  site settings')
}
