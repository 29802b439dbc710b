import { CycleTable } from '../../../components/database/cycle-table'
import { Figures } from '../../../components/database/figures'
import { PositionBars } from '../../../components/database/position-bars'
import { RecordList } from '../../../components/database/record-list'
import { TreatyTable } from '../../../components/database/treaty-table'
import { Facet } from '../../../components/filters/facet'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { listInstruments } from '../../../content/instruments'
import { countRecommendations } from '../../../content/recommendation-facets'
import { listLatestRecommendations } from '../../../content/recommendations'
import { listCycles } from '../../../content/review-cycles'
import { mechanismPath, pathTo, themePath, withQuery } from '../../../lib/paths'
import { databaseNumbers } from './home'
import { crumbsTo, type PageLoader } from './page'

const latestShown = 6

/** The start page of the database: numbers, cycles, treaties, ways in. */
export const databasePage: PageLoader = async ({ wording, locale }) => {
  const [instruments, cycles, facets, latest] = await Promise.all([
    listInstruments(locale, null),
    listCycles(locale, null),
    countRecommendations(locale, {}),
    listLatestRecommendations(locale, { limit: latestShown }),
  ])
  const { t } = wording
  const numbers = databaseNumbers(instruments, cycles, wording)
  const list = pathTo(locale, { page: 'recommendations' })
  const party = instruments.filter(({ status }) => status === 'party')
  return {
    title: t.database.title,
    description: t.database.lead,
    section: 'database',
    crumbs: crumbsTo(wording, { label: t.database.short }),
    content: (
      <>
        <div className="wrap">
          <PageHead title={t.database.title} lead={t.database.lead} />
        </div>
        <section className="band" aria-label={t.database.barsCaption}>
          <div className="wrap">
            {numbers.length > 0 ? (
              <Figures numbers={numbers} wording={wording} />
            ) : (
              <Gap>{t.database.empty}</Gap>
            )}
            <PositionBars cycles={cycles} wording={wording} />
          </div>
        </section>
        <div className="wrap">
          <section className="section">
            <SectionHead
              title={t.database.recommendations}
              href={list}
              link={t.database.browseAll}
            />
            <div className="columns ways-in">
              <Facet
                title={t.database.byTheme}
                options={facets.theme}
                chosen={[]}
                hrefOf={(code) => themePath(locale, code)}
                wording={wording}
              />
              <Facet
                title={t.database.byPerson}
                options={facets.person}
                chosen={[]}
                hrefOf={(person) => withQuery(list, { person })}
                wording={wording}
              />
              <Facet
                title={t.recommendation.facets.mechanism}
                options={facets.mechanism}
                chosen={[]}
                hrefOf={(code) => mechanismPath(locale, code.toLowerCase())}
                wording={wording}
              />
            </div>
            <ul className="plain ways-on">
              {(
                [
                  ['indicators', t.indicators.all, t.indicators.lead],
                  ['figures', t.charts.all, t.charts.lead],
                  ['completeness', t.completeness.all, t.completeness.lead],
                ] as const
              ).map(([page, label, lead]) => (
                <li key={page}>
                  <a href={pathTo(locale, { page })}>{label}</a>
                  <span className="meta"> {lead}</span>
                </li>
              ))}
              <li>
                <a href={pathTo(locale, { page: 'legislation' })}>{t.explore.legislation.title}</a>
                <span className="meta"> {t.explore.legislation.lead}</span>
              </li>
              <li>
                <a href={pathTo(locale, { page: 'provisions' })}>{t.explore.provisions.title}</a>
                <span className="meta"> {t.explore.provisions.lead}</span>
              </li>
            </ul>
          </section>
          {cycles.length > 0 ? (
            <section className="section">
              <SectionHead title={t.database.cycles} />
              <p className="meta">{t.database.cyclesNote}</p>
              <CycleTable cycles={cycles} wording={wording} />
            </section>
          ) : null}
          {party.length > 0 ? (
            <section className="section">
              <SectionHead
                title={t.database.treaties}
                href={pathTo(locale, { page: 'treaties' })}
                link={t.site.showAll}
              />
              <TreatyTable rows={party} caption={t.database.treatiesParty} wording={wording} />
            </section>
          ) : null}
          {latest.length > 0 ? (
            <section className="section">
              <SectionHead title={t.database.latest} />
              <RecordList rows={latest} wording={wording} />
            </section>
          ) : null}
        </div>
      </>
    ),
  }
}
