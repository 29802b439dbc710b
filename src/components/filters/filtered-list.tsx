import type { ReactNode } from 'react'
import type { FacetOption } from '../../content/facets'
import type { PageOf } from '../../content/page-of'
import type { Wording } from '../../lib/messages/get-messages'
import { chosenIn, toggled } from '../../lib/several'
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
  /** What stands in the address; several values are parted by commas. */
  chosen: string | null
  /** Whether several may be chosen at once. */
  several?: boolean
  /** Where a record can have several values: the facets of which all must hold, from the address. */
  all?: string | null
}

interface Props {
  list: PageOf<unknown>
  facets: ListFacet[]
  /** For lists with a word to look for: what travels along, the word under `q`, and its hint. */
  keyword?: { state: Record<string, string | null>; hint: string; help?: ReactNode }
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
  const chips: Chip[] = facets.flatMap((facet) =>
    chosenOf(facet).map((value) => {
      const option = facet.options.find((candidate) => candidate.value === value)
      return {
        label: option?.label ?? value,
        lang: option?.lang,
        href: hrefOf({ [facet.name]: without(facet, value) }),
      }
    }),
  )
  if (word) chips.push({ label: `“${word}”`, href: hrefOf({ q: null }) })
  return (
    <div className="with-filters">
      <FilterPanel wording={wording}>
        {keyword ? (
          <KeywordForm path={path} state={keyword.state} hint={keyword.hint} wording={wording} />
        ) : null}
        {keyword?.help}
        {facets.map((facet) => (
          <Facet
            key={facet.name}
            title={facet.title}
            options={facet.options}
            chosen={chosenOf(facet)}
            hrefOf={(value, isChosen) =>
              hrefOf({ [facet.name]: isChosen ? without(facet, value) : withValue(facet, value) })
            }
            mode={
              facet.all === undefined
                ? null
                : {
                    all: chosenIn(facet.all).includes(facet.name),
                    href: hrefOf({ all: toggled(facet.all, facet.name) }),
                  }
            }
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

function chosenOf({ chosen, several }: ListFacet): string[] {
  if (several) return chosenIn(chosen)
  return chosen ? [chosen] : []
}

const without = ({ chosen, several }: ListFacet, value: string) =>
  several ? toggled(chosen, value) : null

const withValue = ({ chosen, several }: ListFacet, value: string) =>
  several ? toggled(chosen, value) : value
