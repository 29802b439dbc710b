import type { CrossTable } from '../../content/database-figures'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'
import { shorten } from '../../lib/titles'
import { Chart } from './chart'
import { groupedBars } from './grouped-bars'

/** The same counts as the table's, a column for each cycle. */
export function CrossChart({
  id,
  table: { columns, rows },
  hollow,
  title,
  description,
  wording,
}: {
  id: string
  table: CrossTable
  /** The row that stands for something missing. */
  hollow?: string
  title: string
  description: string
  wording: Wording
}) {
  const named = rows.map((row) => ({ ...row, name: shorten(row.label, 38) }))
  return (
    <Chart
      id={id}
      title={title}
      description={description}
      draw={(width) =>
        groupedBars(
          columns.flatMap(({ label }, index) =>
            named.map(({ name, value, counts }) => ({
              group: label,
              row: name,
              value: counts[index] ?? 0,
              hollow: value === hollow,
            })),
          ),
          { groups: columns.map(({ label }) => label), rows: named.map(({ name }) => name) },
          (value) => formatNumber(wording.locale, value),
          width,
        )
      }
    />
  )
}
