import type { DataTableBlock } from '../../generated/payload-types'
import type { Wording } from '../../lib/messages/get-messages'
import { numericColumns, parseTableRows } from '../../lib/table-rows'
import { ScrollTable } from '../ui/scroll-table'
import { SourceLine } from '../ui/source-line'

/** A small table with its caption and source; columns of numbers are set to the right. */
export function DataTable({ block, wording }: { block: DataTableBlock; wording: Wording }) {
  const [header = [], ...rows] = parseTableRows(block.rows ?? '')
  const numeric = numericColumns(rows)
  const cellClass = (column: number) => (numeric.has(column) ? 'number' : undefined)
  return (
    <div className="block data-table">
      <ScrollTable caption={block.caption} wording={wording}>
        <table>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {header.map((cell, column) => (
                <th key={column} scope="col" className={cellClass(column)}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first = '', ...cells], row) => (
              <tr key={row}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  <td key={index} className={cellClass(index + 1)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p className="meta table-source">
        <SourceLine
          title={block.sourceTitle}
          url={block.sourceUrl}
          asOf={block.asOf}
          wording={wording}
        />
      </p>
    </div>
  )
}
