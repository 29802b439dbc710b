import { SearchForm } from '../../../components/layout/search-form'
import type { TakedownView } from '../../../content/corrections'
import type { OriginalView } from '../../../content/languages'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo } from '../../../lib/paths'

/** The 404 page: what may have happened and where to go on. */
export function Missing({ wording }: { wording: Wording }) {
  const { t, locale } = wording
  return (
    <div className="wrap">
      <div className="page-head">
        <h1>{t.errors.notFoundTitle}</h1>
        <p className="standfirst">{t.errors.notFoundText}</p>
      </div>
      <SearchForm wording={wording} id="missing-search" large />
      <ul className="plain link-list ways-on">
        {(['home', 'news', 'database', 'agencies', 'contacts'] as const).map((page) => (
          <li key={page}>
            <a href={pathTo(locale, { page })}>{labelOf(page, wording)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Shown with status 404 when a text is not public in this language, but is in another. */
export function Untranslated({ original, wording }: { original: OriginalView; wording: Wording }) {
  const { errors } = wording.t
  return (
    <div className="wrap">
      <div className="page-head">
        <h1>{errors.untranslatedTitle}</h1>
        <p className="standfirst">{errors.untranslatedText}</p>
        <p className="original">
          <a href={original.path} lang={original.locale} hrefLang={original.locale}>
            {original.title}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Shown with status 410 for a text that was published in error: nothing of it but why. */
export function Gone({ removal, wording }: { removal: TakedownView; wording: Wording }) {
  const { record } = wording.t
  const { reason } = removal
  return (
    <div className="wrap">
      <div className="page-head">
        <h1>{record.goneTitle}</h1>
        <p className="standfirst">{record.goneText(formatDate(removal.at))}</p>
        <p lang={reason.lang === wording.locale ? undefined : reason.lang}>{reason.text}</p>
        <p className="after-lead">
          <a href={pathTo(wording.locale, { page: 'corrections' })}>{record.log}</a>
        </p>
      </div>
    </div>
  )
}

/** Shown when the page could not be made; the cause is in the log, not on the page. */
export function Failed({ wording, path }: { wording: Wording; path: string }) {
  const { errors } = wording.t
  return (
    <div className="wrap">
      <div className="page-head">
        <h1>{errors.failedTitle}</h1>
        <p className="standfirst">{errors.failedText}</p>
        <p className="after-lead">
          <a href={path}>{errors.retry}</a>
        </p>
      </div>
    </div>
  )
}

function labelOf(
  page: 'home' | 'news' | 'database' | 'agencies' | 'contacts',
  { t }: Wording,
): string {
  return {
    home: t.site.home,
    news: t.news.title,
    database: t.database.title,
    agencies: t.agencies.title,
    contacts: t.contacts.title,
  }[page]
}
