import type { ReactNode } from 'react'
import type { FacetOption } from '../../content/facets'
import type { PageOf } from '../../content/page-of'
import type { Wording } from '../../lib/messages/get-messages'
import { Gap } from '../ui/gap'
import { type Chip, Chips } from './chips'
import { Facet } from './facet'
import { FilterPanel } from './filter-panel'
import { KeywordForm } from './keyword-form'
import { ListFoot } from './list-foot'

/** One filter: its choices with counts, and the one in force. */
interface ListFacet {
  name: string
  title: string
  options: FacetOption[]
  chosen: string | null
}

interface Props {
  list: PageOf<unknown>
  facets: ListFacet[]
  /** For lists with a word to look for: what travels along, the word under `q`, and its hint. */
  keyword?: { state: Record<string, string | null>; hint: string }
  /** How many there are, in words. */
  total: string
  /** Beside the total, such as the orders. */
  bar?: ReactNode
  /** What an empty list says. */
  empty: string
  path: string
  /** The address of the list with other filters, or another page. */
  hrefOf: (changes: Record<string, string | number | null>) => string
  wording: Wording
  children: ReactNode
}

/** A list with its filters at the side, those in force above it, and its pages below. */
export function FilteredList({
  list,
  facets,
  keyword,
  total,
  bar,
  empty,
  path,
  hrefOf,
  wording,
  children,
}: Props) {
  const word = keyword?.state.q
  const chips: Chip[] = facets.flatMap(({ name, options, chosen }) => {
    if (!chosen) return []
    const option = options.find(({ value }) => value === chosen)
    return { label: option?.label ?? chosen, lang: option?.lang, href: hrefOf({ [name]: null }) }
  })
  if (word) chips.push({ label: `“${word}”`, href: hrefOf({ q: null }) })
  return (
    <div className="with-filters">
      <FilterPanel wording={wording}>
        {keyword ? <KeywordForm path={path} {...keyword} wording={wording} /> : null}
        {facets.map(({ name, title, options, chosen }) => (
          <Facet
            key={name}
            title={title}
            options={options}
            chosen={chosen}
            hrefOf={(value) => hrefOf({ [name]: value })}
            wording={wording}
          />
        ))}
      </FilterPanel>
      <div>
        <div className="list-bar">
          <p className="total">{total}</p>
          {bar}
        </div>
        <Chips chips={chips} clearHref={path} wording={wording} />
        {list.items.length === 0 ? <Gap>{empty}</Gap> : null}
        {children}
        <ListFoot
          list={list}
          hrefOf={(number) => hrefOf({ page: number === 1 ? null : number })}
          wording={wording}
        />
      </div>
    </div>
  )
}
