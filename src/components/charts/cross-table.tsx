import type { CrossTable as Cross } from '../../content/database-figures'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'
import { withQuery } from '../../lib/paths'
import { ScrollTable } from '../ui/scroll-table'

/** Counts by row and cycle; every number leads to the list of the records behind it. */
export function CrossTable({
  table: { columns, rows },
  facet,
  listPath,
  rowTitle,
  caption,
  wording,
}: {
  table: Cross
  /** The parameter by which the list is narrowed to a row. */
  facet: string
  listPath: string
  rowTitle: string
  caption: string
  wording: Wording
}) {
  const { locale, t } = wording
  const number = (count: number, query: Record<string, string>) =>
    count > 0 ? <a href={withQuery(listPath, query)}>{formatNumber(locale, count)}</a> : '0'
  return (
    <ScrollTable caption={caption} wording={wording}>
      <table className="series">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {columns.map(({ slug, label }) => (
              <th key={slug} scope="col" className="number">
                {label}
              </th>
            ))}
            <th scope="col" className="number">
              {t.charts.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, label, lang, counts, total }) => (
            <tr key={value}>
              <th scope="row" lang={lang}>
                {label}
              </th>
              {columns.map(({ slug }, index) => (
                <td key={slug} className="number">
                  {number(counts[index] ?? 0, { [facet]: value, cycle: slug })}
                </td>
              ))}
              <td className="number">{number(total, { [facet]: value })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
