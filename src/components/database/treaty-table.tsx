import type { InstrumentRow } from '../../content/instruments'
import type { Wording } from '../../lib/messages/get-messages'
import { DateText } from '../ui/date-text'
import { ScrollTable } from '../ui/scroll-table'

/** Treaties with their status and dates. */
export function TreatyTable({
  rows,
  caption,
  wording,
}: {
  rows: InstrumentRow[]
  caption: string
  wording: Wording
}) {
  const { t } = wording
  return (
    <ScrollTable caption={caption} wording={wording}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.treaty.name}</th>
            <th scope="col">{t.treaty.code}</th>
            <th scope="col" className="nowrap">
              {t.treaty.status}
            </th>
            <th scope="col" className="number">
              {t.treaty.signed}
            </th>
            <th scope="col" className="number">
              {t.treaty.bound}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={row.path}>{row.name}</a>
              </th>
              <td className="nowrap">{row.code}</td>
              <td className="nowrap">{statusWords(row, wording)}</td>
              <td className="number">{row.signedOn ? <DateText value={row.signedOn} /> : '–'}</td>
              <td className="number">{row.boundOn ? <DateText value={row.boundOn} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

/** A treaty's status in words: how it became binding says more than that it did. */
export function statusWords(
  row: Pick<InstrumentRow, 'status' | 'boundBy'>,
  { t }: Wording,
): string {
  return row.status === 'party' && row.boundBy
    ? t.bindings[row.boundBy]
    : t.treatyStatuses[row.status]
}
