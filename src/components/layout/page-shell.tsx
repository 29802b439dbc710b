import type { ReactNode } from 'react'
import type { SiteView } from '../../content/site'
import type { Locale } from '../../lib/locales'
import type { Wording } from '../../lib/messages/get-messages'
import { Crumbs, type Crumb } from './crumbs'
import { LicenceLine } from './licence-line'
import { MainNav, type Section } from './main-nav'
import { Masthead } from './masthead'
import { SiteFooter } from './site-footer'

/** What surrounds every page. */
export function PageShell({
  site,
  wording,
  switchTo,
  section,
  isTop,
  crumbs,
  withSearch = true,
  record,
  draftBar,
  pressBar,
  children,
}: {
  site: SiteView
  wording: Wording
  switchTo: Record<Locale, string>
  section: Section | null
  isTop: boolean
  crumbs: Crumb[]
  withSearch?: boolean
  /** The collection of the record that the page is about. */
  record?: string | undefined
  draftBar?: ReactNode
  pressBar?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <a className="skip" href="#content">
        {wording.t.site.skip}
      </a>
      {draftBar}
      {pressBar}
      {site.sampleNotice ? (
        <aside className="sample-banner" aria-label={wording.t.site.sampleLabel}>
          <div className="wrap">{wording.t.site.sampleBanner}</div>
        </aside>
      ) : null}
      <Masthead site={site} wording={wording} switchTo={switchTo} withSearch={withSearch} />
      <MainNav wording={wording} current={section} isTop={isTop} />
      <main id="content" tabIndex={-1}>
        {crumbs.length > 0 ? (
          <div className="wrap">
            <Crumbs crumbs={crumbs} wording={wording} />
          </div>
        ) : null}
        {children}
        {record ? <LicenceLine collection={record} wording={wording} /> : null}
      </main>
      <SiteFooter site={site} wording={wording} />
    </>
  )
}
