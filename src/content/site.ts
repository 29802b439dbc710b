import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { toImage, type ImageView } from '../lib/media-views'
import { getMessages } from '../lib/messages/get-messages'
import { defaultTimeLimit } from '../lib/working-days'
import { contentQuery } from './query'

/** What every page shows of the site itself. */
export interface SiteView {
  name: string
  tagline: string | null
  organisation: string | null
  emblem: ImageView | null
  address: string | null
  phone: string | null
  email: string | null
  footerNote: string | null
  sampleNotice: boolean
}

/** The site's name, emblem and contact lines. A language without them shows the default one's. */
export const getSite = contentQuery(
  'site',
  async ({ payload, locale, options }): Promise<SiteView> => {
    const settings = await payload.findGlobal({
      slug: 'site-settings',
      ...options,
      draft: false,
      fallbackLocale: 'vi',
      depth: 1,
      select: {
        siteName: true,
        tagline: true,
        organisation: true,
        emblem: true,
        addressLine: true,
        phone: true,
        email: true,
        footerNote: true,
        sampleNotice: true,
      },
    })
    return {
      // Before anybody has filled in the settings the type's promise does not hold.
      name: settings.siteName || getMessages(locale).site.fallbackName,
      tagline: settings.tagline ?? null,
      organisation: settings.organisation ?? null,
      emblem: toImage(settings.emblem),
      address: settings.addressLine ?? null,
      phone: settings.phone ?? null,
      email: settings.email ?? null,
      footerNote: settings.footerNote ?? null,
      sampleNotice: settings.sampleNotice ?? false,
    }
  },
)

/** How long an agency has to answer an enquiry, and why so long. */
export const getTimeLimit = contentQuery(
  'time-limit',
  async ({ payload, options }): Promise<{ workingDays: number; reason: string | null }> => {
    const { enquiries } = await payload.findGlobal({
      slug: 'site-settings',
      ...options,
      draft: false,
      fallbackLocale: 'vi',
      depth: 0,
      select: { enquiries: true },
    })
    return {
      workingDays: enquiries?.workingDays ?? defaultTimeLimit,
      reason: enquiries?.reason ?? null,
    }
  },
)

/** The text of the "about" page, or null. */
export const getAbout = contentQuery(
  'about',
  async ({ payload, options }): Promise<SerializedEditorState | null> => {
    const settings = await payload.findGlobal({
      slug: 'site-settings',
      ...options,
      draft: false,
      depth: 1,
      select: { about: true },
    })
    return (settings.about as SerializedEditorState | null | undefined) ?? null
  },
)
