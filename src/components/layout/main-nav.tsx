import type { Wording } from '../../lib/messages/get-messages'
import { pathTo, type SinglePage } from '../../lib/paths'

/** The parts of the site that stand in the main navigation. */
const sections = ['news', 'press', 'database', 'agencies', 'contacts', 'about'] as const
export type Section = (typeof sections)[number] & SinglePage

/** The bar with the parts of the site; the one the page belongs to is marked. */
export function MainNav({
  wording,
  current,
  isTop,
}: {
  wording: Wording
  current: Section | null
  /** True when the page is the section's own first page, not something inside it. */
  isTop: boolean
}) {
  const { locale, t } = wording
  const labels: Record<Section, string> = {
    news: t.news.title,
    press: t.press.title,
    database: t.database.short,
    agencies: t.agencies.title,
    contacts: t.contacts.title,
    about: t.about.title,
  }
  return (
    <nav className="main-nav" aria-label={t.site.mainNavigation}>
      <div className="wrap">
        <ul className="plain">
          {sections.map((section) => (
            <li key={section}>
              <a
                href={pathTo(locale, { page: section })}
                aria-current={section === current ? (isTop ? 'page' : 'true') : undefined}
              >
                {labels[section]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
