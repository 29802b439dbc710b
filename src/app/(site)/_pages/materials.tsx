import { FilteredList } from '../../../components/filters/filtered-list'
import { PageNumber } from '../../../components/filters/page-number'
import { MaterialList } from '../../../components/press-room/material-list'
import { PageHead } from '../../../components/ui/page-head'
import type { FacetOption } from '../../../content/facets'
import { countMaterials, type MaterialFacets } from '../../../content/material-facets'
import { listMaterials, type MaterialFilters } from '../../../content/materials'
import { filterHref, oneOf, readFilters, type ListFilters } from '../../../lib/list-query'
import type { Wording } from '../../../lib/messages/get-messages'
import { pageNumber } from '../../../lib/numbers'
import { crumbsTo, type PageLoader } from './page'

const perPage = 20
const names = ['language', 'kind', 'topic', 'format'] as const

/** The library of materials with its filters in the address. */
export const materialsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const filters = readMaterialFilters(query, wording)
  const page = pageNumber(query.get('page'))
  const [list, counts] = await Promise.all([
    listMaterials(locale, { ...filters, page, perPage }),
    countMaterials(locale, filters),
  ])
  if (page > Math.max(1, list.pages)) return null
  const options = optionsOf(counts, wording)
  const href = (changes: Partial<Record<keyof MaterialFilters | 'page', string | number | null>>) =>
    filterHref(path, filters, changes)
  const facets = names.map((name) => ({
    name,
    title: t.materials.facets[name],
    options: options[name],
    chosen: filters[name],
  }))
  return {
    title: t.materials.title,
    description: t.materials.lead,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: t.materials.title }),
    noIndex: facets.filter(({ chosen }) => chosen).length > 1,
    content: (
      <div className="wrap">
        <PageHead title={t.materials.title} lead={t.materials.lead} />
        <FilteredList
          list={list}
          facets={facets}
          total={t.materials.count(list.total)}
          bar={<PageNumber list={list} wording={wording} />}
          empty={t.materials.empty}
          path={path}
          hrefOf={href}
          wording={wording}
        >
          <MaterialList materials={list.items} wording={wording} />
        </FilteredList>
      </div>
    ),
  }
}

function readMaterialFilters(
  query: URLSearchParams,
  { t }: Wording,
): ListFilters<keyof MaterialFilters> {
  const filters = readFilters(query, names)
  return {
    ...filters,
    language: oneOf(filters.language, Object.keys(t.materialLanguages)),
    kind: oneOf(filters.kind, Object.keys(t.materialKinds)),
    format: oneOf(filters.format, Object.keys(t.formats)),
  }
}

function optionsOf(
  counts: MaterialFacets,
  { t }: Wording,
): Record<keyof MaterialFilters, FacetOption[]> {
  const labelled = (rows: { value: string; count: number }[], labels: Record<string, string>) =>
    rows.map(({ value, count }) => ({ value, count, label: labels[value] ?? value }))
  return {
    language: labelled(counts.language, t.materialLanguages),
    kind: labelled(counts.kind, t.materialKinds),
    format: labelled(counts.format, t.formats),
    topic: counts.topic,
  }
}
