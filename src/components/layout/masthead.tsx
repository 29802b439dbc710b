import type { SiteView } from '../../content/site'
import { localeNames, otherLocales, type Locale } from '../../lib/locales'
import type { Wording } from '../../lib/messages/get-messages'
import { pathTo } from '../../lib/paths'
import { Emblem } from './emblem'
import { SearchForm } from './search-form'

/** Name of the site, language switch and search. */
export function Masthead({
  site,
  wording,
  switchTo,
  withSearch,
}: {
  site: SiteView
  wording: Wording
  switchTo: Record<Locale, string>
  withSearch: boolean
}) {
  const { locale, t } = wording
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="brand" href={pathTo(locale, { page: 'home' })}>
          {site.emblem ? <img src={site.emblem.src} alt="" width={48} height={48} /> : <Emblem />}
          <span>
            <b>{site.name}</b>
            {site.tagline ? <small>{site.tagline}</small> : null}
          </span>
        </a>
        <div className="tools">
          <nav aria-label={t.site.language}>
            <ul className="plain">
              {otherLocales(locale).map((other) => (
                <li key={other}>
                  <a href={switchTo[other]} lang={other} hrefLang={other}>
                    {localeNames[other]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {withSearch ? <SearchForm wording={wording} id="site-search" /> : null}
        </div>
      </div>
    </header>
  )
}
