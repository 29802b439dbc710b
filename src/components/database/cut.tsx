import type { FacetOption } from '../../content/facets'
import type { PageOf } from '../../content/page-of'
import type { RecommendationFacets } from '../../content/recommendation-facets'
import type { RecommendationRow } from '../../content/recommendations'
import type { Wording } from '../../lib/messages/get-messages'
import { withQuery } from '../../lib/paths'
import { Facet } from '../filters/facet'
import { Gap } from '../ui/gap'
import { SectionHead } from '../ui/section-head'
import { RecordList } from './record-list'

/** A part of the recommendations: how many, what became of them, and the newest. */
export interface CutView {
  list: PageOf<RecommendationRow>
  counts: RecommendationFacets
  /** The list of recommendations with the same filter. */
  listPath: string
  /** The filter as it stands in that address. */
  filter: Record<string, string>
}

/** Facets of the numbers, each leading to the list behind it. */
const shown = ['position', 'implementation', 'cycle', 'agency', 'theme'] as const

/** The numbers of a part of the recommendations, what is missing, and the records themselves. */
export function Cut({
  cut: { list, counts, listPath, filter },
  without = [],
  wording,
}: {
  cut: CutView
  /** Facets that say nothing here. */
  without?: (typeof shown)[number][]
  wording: Wording
}) {
  const { t } = wording
  const { explore } = t
  if (list.total === 0) return <Gap>{explore.none}</Gap>
  const unreported = counts.implementation.find(({ value }) => value === 'no-report')?.count ?? 0
  const titles = {
    position: explore.byPosition,
    implementation: explore.bySelfReport,
    cycle: explore.byCycle,
    agency: explore.byAgency,
    theme: explore.byTheme,
  }
  const options: Record<(typeof shown)[number], FacetOption[]> = {
    ...counts,
    position: said(counts.position, t.positions),
    implementation: said(counts.implementation, t.recommendation.implementation),
  }
  return (
    <>
      {unreported > 0 ? <Gap>{explore.noReportYet(unreported, list.total)}</Gap> : null}
      <div className="columns ways-in">
        {shown
          .filter((name) => !without.includes(name))
          .map((name) => (
            <Facet
              key={name}
              title={titles[name]}
              options={options[name]}
              chosen={[]}
              hrefOf={(value) => withQuery(listPath, { ...filter, [name]: value })}
              wording={wording}
            />
          ))}
      </div>
      <section className="section">
        <SectionHead
          title={`${explore.newest} (${list.total})`}
          href={withQuery(listPath, filter)}
          link={explore.showAll}
        />
        <RecordList rows={list.items} wording={wording} />
      </section>
    </>
  )
}

const said = (options: FacetOption[], words: Record<string, string>) =>
  options.map((option) => ({ ...option, label: words[option.value] ?? option.label }))
