import { PositionBars } from '../../../components/database/position-bars'
import { RecordList } from '../../../components/database/record-list'
import { DateText } from '../../../components/ui/date-text'
import { FactStrip } from '../../../components/ui/fact-list'
import { Gap } from '../../../components/ui/gap'
import { OutwardLink } from '../../../components/ui/outward-link'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { SourceLine } from '../../../components/ui/source-line'
import { EVERY_STATE, listRecommendations } from '../../../content/recommendations'
import { getCycle } from '../../../content/review-cycles'
import { formatNumber } from '../../../lib/numbers'
import { pathTo, withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const shown = 10

/** One cycle of review: dates, documents, official counts and the records held here. */
export const cyclePage: PageLoader = async ({ wording, locale, slug }) => {
  const cycle = await getCycle(locale, { slug })
  if (!cycle) return null
  const { t } = wording
  const list = await listRecommendations(locale, {
    choices: { cycle: [cycle.slug], of: [EVERY_STATE] },
    page: 1,
    perPage: shown,
    sort: 'symbol',
  })
  const listPath = withQuery(pathTo(locale, { page: 'recommendations' }), { cycle: cycle.slug })
  return {
    title: cycle.title,
    description: cycle.summary,
    section: 'database',
    record: 'review-cycles',
    crumbs: crumbsTo(wording, 'database', { label: cycle.title }),
    content: (
      <div className="wrap">
        <header className="record-head">
          <p className="symbol-line">
            {[cycle.mechanism, cycle.session].filter(Boolean).join(' · ')}{' '}
            <SampleTag isSample={cycle.isSample} wording={wording} />
          </p>
          <h1>{cycle.title}</h1>
          {cycle.summary ? <p className="standfirst">{cycle.summary}</p> : null}
        </header>
        <FactStrip
          facts={[
            { term: t.database.reviewedOn, value: <DateText value={cycle.reviewedOn} /> },
            {
              term: t.database.adoptedOn,
              value: cycle.adoptedOn ? <DateText value={cycle.adoptedOn} /> : '–',
            },
            {
              term: t.database.received,
              value: cycle.counts ? formatNumber(locale, cycle.counts.received) : '–',
              note: (
                <SourceLine title={cycle.countsSource} url={null} asOf={null} wording={wording} />
              ),
            },
            {
              term: t.database.documents,
              value: cycle.documents.map(({ symbol, label, url }) => (
                <span key={symbol} className="document">
                  <OutwardLink href={url}>{symbol}</OutwardLink>
                  {label ? <small>{label}</small> : null}
                </span>
              )),
            },
          ]}
        />
        {cycle.counts ? (
          <PositionBars cycles={[cycle]} wording={wording} />
        ) : (
          <Gap>{t.database.noCounts}</Gap>
        )}
        <section className="section">
          <SectionHead
            title={t.database.inThisCycle}
            href={listPath}
            {...(list.total > 0
              ? { link: t.database.countLinked(formatNumber(locale, list.total)) }
              : {})}
          />
          {list.total === 0 ? <Gap>{t.database.empty}</Gap> : null}
          <RecordList rows={list.items} wording={wording} />
        </section>
      </div>
    ),
  }
}
