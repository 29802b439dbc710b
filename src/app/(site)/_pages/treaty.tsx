import { RecordList } from '../../../components/database/record-list'
import { statusWords } from '../../../components/database/treaty-table'
import { StoryTeaser } from '../../../components/stories/story-teaser'
import { DateText } from '../../../components/ui/date-text'
import { FactStrip, FactTable } from '../../../components/ui/fact-list'
import { Gap } from '../../../components/ui/gap'
import { OutwardLink } from '../../../components/ui/outward-link'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { SourceLine } from '../../../components/ui/source-line'
import { listArticlesAbout } from '../../../content/articles'
import { getInstrument, type InstrumentView } from '../../../content/instruments'
import { listRecommendations } from '../../../content/recommendations'
import { formatDate, isPastDay } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { isLongTitle } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'

const shown = 8

/** One treaty: where Viet Nam stands, what it says, what refers to it. */
export const treatyPage: PageLoader = async ({ wording, locale, slug }) => {
  const treaty = await getInstrument(locale, { slug })
  if (!treaty) return null
  const { t } = wording
  const [articles, recommendations] = await Promise.all([
    listArticlesAbout(locale, { field: 'relatedInstruments', id: treaty.id, limit: shown }),
    listRecommendations(locale, {
      choices: { treaty: [treaty.slug] },
      page: 1,
      perPage: shown,
      sort: 'newest',
    }),
  ])
  return {
    title: treaty.name,
    description: treaty.summary,
    section: 'database',
    record: 'instruments',
    crumbs: crumbsTo(wording, 'database', 'treaties', { label: treaty.code }),
    content: (
      <div className="wrap">
        <header className="record-head">
          <p className="symbol-line">
            {treaty.code} · {t.treatyKinds[treaty.kind]}{' '}
            <SampleTag isSample={treaty.isSample} wording={wording} />
          </p>
          <h1 className={isLongTitle(treaty.name) ? 'long' : undefined}>{treaty.name}</h1>
          {treaty.summary ? <p className="standfirst">{treaty.summary}</p> : null}
        </header>
        <FactStrip facts={stripOf(treaty, wording)} />
        <section>
          <SectionHead title={t.treaty.statusOfVietNam} />
          <TreatyFacts treaty={treaty} wording={wording} />
          <p className="meta table-source">
            <SourceLine
              title={treaty.sourceLabel}
              url={treaty.sourceUrl}
              asOf={treaty.asOf}
              wording={wording}
            />
          </p>
        </section>
        {recommendations.total > 0 ? (
          <section className="section">
            <SectionHead
              title={t.treaty.recommendations}
              href={withQuery(pathTo(locale, { page: 'recommendations' }), { treaty: treaty.slug })}
              link={t.database.browseAll}
            />
            <RecordList rows={recommendations.items} wording={wording} />
          </section>
        ) : null}
        {articles.length > 0 ? (
          <section className="section">
            <SectionHead title={t.treaty.articles} />
            <ul className="plain story-list">
              {articles.map((story) => (
                <li key={story.id}>
                  <StoryTeaser story={story} wording={wording} level={3} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    ),
  }
}

function stripOf(treaty: InstrumentView, wording: Wording) {
  const { t } = wording
  return [
    { term: t.treaty.status, value: t.treatyStatuses[treaty.status], note: t.treaty.country },
    {
      term: t.treaty.bound,
      value: treaty.boundOn ? <DateText value={treaty.boundOn} /> : '–',
      note: treaty.boundOn ? statusWords(treaty, wording) : null,
    },
    {
      term: t.treaty.inForceVn,
      value: treaty.inForceOn ? <DateText value={treaty.inForceOn} /> : '–',
    },
    {
      term: t.treaty.body,
      value: treaty.body ? (
        <OutwardLink href={treaty.body.website}>{treaty.body.name}</OutwardLink>
      ) : (
        '–'
      ),
    },
  ]
}

function TreatyFacts({ treaty, wording }: { treaty: InstrumentView; wording: Wording }) {
  const { t } = wording
  const { nextReportDue } = treaty
  const overdue = nextReportDue !== null && isPastDay(nextReportDue)
  return (
    <>
      <FactTable
        facts={[
          {
            term: t.treaty.adopted,
            value: treaty.adoptedOn && <DateText value={treaty.adoptedOn} />,
          },
          { term: t.treaty.signed, value: treaty.signedOn && <DateText value={treaty.signedOn} /> },
          {
            term: treaty.boundBy ? t.bindings[treaty.boundBy] : t.treaty.bound,
            value: treaty.boundOn && <DateText value={treaty.boundOn} />,
          },
          {
            term: t.treaty.nextReport,
            value: nextReportDue && !overdue && <DateText value={nextReportDue} />,
          },
          { term: t.treaty.reservations, value: treaty.reservations ?? t.treaty.noReservations },
        ]}
      />
      {overdue ? <Gap>{t.treaty.overdue(formatDate(nextReportDue))}</Gap> : null}
      {nextReportDue ? null : <Gap>{t.treaty.nextReportUnknown}</Gap>}
    </>
  )
}
