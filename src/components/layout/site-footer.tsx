import type { SiteView } from '../../content/site'
import type { Wording } from '../../lib/messages/get-messages'
import { calendarFeedPath, newsFeedPath, pathTo, type SinglePage } from '../../lib/paths'

/** Who publishes the site, how to reach them, and where the data is. */
export function SiteFooter({ site, wording }: { site: SiteView; wording: Wording }) {
  const { locale, t } = wording
  const to = (page: SinglePage) => pathTo(locale, { page })
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="footer-grid">
          <section aria-labelledby="footer-publisher">
            <h2 id="footer-publisher">{site.organisation ?? site.name}</h2>
            {site.address ? <p>{site.address}</p> : null}
            {site.phone ? (
              <p>
                {t.site.phone}:{' '}
                <a href={`tel:${site.phone.replace(/[^\d+]/g, '')}`}>{site.phone}</a>
              </p>
            ) : null}
            {site.email ? (
              <p>
                {t.site.email}: <a href={`mailto:${site.email}`}>{site.email}</a>
              </p>
            ) : null}
          </section>
          <section aria-labelledby="footer-read">
            <h2 id="footer-read">{t.site.readHeading}</h2>
            <ul className="plain">
              <li>
                <a href={`${to('about')}#${principlesAnchor}`}>{t.about.principles}</a>
              </li>
              <li>
                <a href={to('corrections')}>{t.record.title}</a>
              </li>
              <li>
                <a href={to('contacts')}>{t.home.spokespersons}</a>
              </li>
              <li>
                <a href={to('database')}>{t.database.title}</a>
              </li>
              {(['questions', 'materials', 'trainings'] as const).map((page) => (
                <li key={page}>
                  <a href={to(page)}>{t[page].title}</a>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="footer-open">
            <h2 id="footer-open">{t.site.openHeading}</h2>
            <ul className="plain">
              <li>
                <a href={to('open-data')}>{t.openData.title}</a>
              </li>
              <li>
                <a href={newsFeedPath(locale)}>{t.site.feed}</a>
              </li>
              <li>
                <a href={calendarFeedPath(locale)}>{t.events.title} (iCal)</a>
              </li>
              <li>
                <a href={`${to('about')}#${reuseAnchor}`}>
                  {t.site.graphql}, {t.site.rest}
                </a>
              </li>
            </ul>
          </section>
        </div>
        {site.footerNote ? <p className="footer-note">{site.footerNote}</p> : null}
      </div>
    </footer>
  )
}

/** Places on the "about" page that the footer links to. */
export const principlesAnchor = 'principles'
export const reuseAnchor = 'reuse'
