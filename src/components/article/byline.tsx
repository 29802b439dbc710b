import type { ArticleView } from '../../content/article'
import type { Wording } from '../../lib/messages/get-messages'
import { AgencyLink } from '../ui/agency-link'
import { DateText } from '../ui/date-text'

/** The part of the page that says how to cite it. */
export const citeAnchor = 'cite'

/** Who says it and when: agency, authors with their affiliation, reviewer, dates. */
export function Byline({ article, wording }: { article: ArticleView; wording: Wording }) {
  const { t, locale } = wording
  const { agency, authors, reviewer, publishedAt, revisedAt } = article
  const names = authors.map(({ name, affiliation }) =>
    affiliation ? `${name} (${affiliation})` : name,
  )
  return (
    <div className="byline">
      <div>
        <p>
          {agency ? (
            <span className="agency">
              <AgencyLink agency={agency} locale={locale} />
            </span>
          ) : null}
          {agency && names.length > 0 ? ' · ' : null}
          {names.join(', ')}
        </p>
        {reviewer ? (
          <p className="meta">
            {t.article.reviewedBy}: {reviewer}
          </p>
        ) : null}
        <p className="meta">
          {publishedAt ? (
            <>
              {t.article.published} <DateText value={publishedAt} />
            </>
          ) : null}
          {revisedAt ? (
            <>
              , {t.article.updated} <DateText value={revisedAt} />
            </>
          ) : null}
        </p>
      </div>
      <p className="print-hint">
        <a href={`#${citeAnchor}`}>{t.article.cite}</a>
      </p>
    </div>
  )
}
