/** One choice of a filter with the number of rows it leads to. */
export interface FacetOption {
  /** What stands in the address: a code that is the same in every language. */
  value: string
  label: string
  /** Set when the label is not in the page's language. */
  lang?: string
  count: number
}
