import type { Locale } from '../lib/locales'
import type { FacetOption } from './facets'
import { countRecommendations } from './recommendation-facets'
import type { CycleView } from './review-cycles'
import { listCycles } from './review-cycles'

/** How often each value of a facet occurs in each cycle; the columns are the cycles, the oldest first. */
export interface CrossTable {
  columns: { slug: string; label: string }[]
  rows: { value: string; label: string; lang?: string; counts: number[]; total: number }[]
}

/** The numbers of the database that charts are drawn of. */
export interface DatabaseFigures {
  cycles: CycleView[]
  /** Recommendations that the two tables below are counted from. */
  total: number
  themes: CrossTable
  implementation: CrossTable
}

/** Counts themes and self-reports by cycle; the same counts as the facets of the list. */
export async function getDatabaseFigures(locale: Locale): Promise<DatabaseFigures> {
  const [cycles, all] = await Promise.all([
    listCycles(locale, null),
    countRecommendations(locale, {}),
  ])
  const columns = all.cycle.toReversed().map(({ value, label }) => ({ slug: value, label }))
  const counted = await Promise.all(
    columns.map(({ slug }) => countRecommendations(locale, { choices: { cycle: [slug] } })),
  )
  const cross = (facet: 'implementation' | 'theme', options: FacetOption[]): CrossTable => ({
    columns,
    rows: options.map(({ value, label, lang, count }) => ({
      value,
      label,
      ...(lang ? { lang } : {}),
      total: count,
      counts: counted.map(
        (counts) => counts[facet].find((option) => option.value === value)?.count ?? 0,
      ),
    })),
  })
  return {
    cycles,
    total: all.position.reduce((sum, { count }) => sum + count, 0),
    themes: cross('theme', all.theme),
    implementation: cross('implementation', all.implementation),
  }
}
