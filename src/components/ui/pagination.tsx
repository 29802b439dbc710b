import type { Wording } from '../../lib/messages/get-messages'

/** The page numbers to offer: first, last and those around the present one; null is a gap. */
function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [1, 2, page - 1, page, page + 1, pages - 1, pages]
  const numbers = [...new Set(wanted)]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? 0
    if (number - before === 2) return [number - 1, number]
    return number - before > 2 ? [null, number] : [number]
  })
}

/** Links to the other pages of a list. */
export function Pagination({
  page,
  pages,
  hrefOf,
  wording,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
  wording: Wording
}) {
  const { pagination } = wording.t
  if (pages <= 1) return null
  return (
    <nav aria-label={pagination.label}>
      <ul className="plain pages">
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              ‹ {pagination.previous}
            </a>
          </li>
        ) : null}
        {pageNumbers(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : number === page ? (
              <span aria-current="page">{number}</span>
            ) : (
              <a href={hrefOf(number)} aria-label={pagination.page(number)}>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {pagination.next} ›
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
