import { Chips } from '../../../components/filters/chips'
import { Facet } from '../../../components/filters/facet'
import { FilterPanel } from '../../../components/filters/filter-panel'
import { ListFoot } from '../../../components/filters/list-foot'
import { MaterialList } from '../../../components/press-room/material-list'
import { Gap } from '../../../components/ui/gap'
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
  const chips = names.flatMap((name) => {
    const value = filters[name]
    if (!value) return []
    const chosen = options[name].find((option) => option.value === value)
    return { label: chosen?.label ?? value, lang: chosen?.lang, href: href({ [name]: null }) }
  })
  return {
    title: t.materials.title,
    description: t.materials.lead,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: t.materials.title }),
    noIndex: chips.length > 1,
    content: (
      <div className="wrap">
        <PageHead title={t.materials.title} lead={t.materials.lead} />
        <div className="with-filters">
          <FilterPanel wording={wording}>
            {names.map((name) => (
              <Facet
                key={name}
                title={t.materials.facets[name]}
                options={options[name]}
                chosen={filters[name] ? [filters[name]] : []}
                hrefOf={(value, isChosen) => href({ [name]: isChosen ? null : value })}
                wording={wording}
              />
            ))}
          </FilterPanel>
          <div>
            <div className="list-bar">
              <p className="total">{t.materials.count(list.total)}</p>
              {list.pages > 1 ? (
                <p className="meta">{t.pagination.pageOf(list.page, list.pages)}</p>
              ) : null}
            </div>
            <Chips chips={chips} clearHref={path} wording={wording} />
            {list.items.length === 0 ? <Gap>{t.materials.empty}</Gap> : null}
            <MaterialList materials={list.items} wording={wording} />
            <ListFoot
              list={list}
              hrefOf={(number) => href({ page: number === 1 ? null : number })}
              wording={wording}
            />
          </div>
        </div>
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
