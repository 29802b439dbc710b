import type { KindRecord } from '../../content/completeness'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'
import { pathTo, type SinglePage, withQuery } from '../../lib/paths'
import { ScrollTable } from '../ui/scroll-table'

/** Where all public records of a kind are listed. */
const lists: Partial<Record<string, SinglePage>> = {
  recommendations: 'recommendations',
  indicators: 'indicators',
  legislation: 'legislation',
}

/** How many records of each kind there are, without a source, without English. */
export function KindRecords({
  records,
  path,
  wording,
}: {
  records: KindRecord[]
  path: string
  wording: Wording
}) {
  const { locale, t } = wording
  const words = t.completeness
  const missing = (count: number, list: string, collection: string) => (
    <td className={count > 0 ? 'number gap-cell' : 'number'}>
      {count > 0 ? (
        <a href={withQuery(path, { list, of: collection })}>{formatNumber(locale, count)}</a>
      ) : (
        '0'
      )}
    </td>
  )
  return (
    <ScrollTable caption={words.records} wording={wording}>
      <table className="series">
        <caption className="visually-hidden">{words.records}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {[words.held, words.sourceless, words.untranslated].map((title) => (
              <th key={title} scope="col" className="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ collection, held, sourceless, untranslated }) => {
            const page = lists[collection]
            return (
              <tr key={collection}>
                <th scope="row">{words.collections[collection]}</th>
                <td className="number">
                  {held > 0 ? (
                    <a
                      href={
                        page
                          ? pathTo(locale, { page })
                          : withQuery(path, { list: 'held', of: collection })
                      }
                    >
                      {formatNumber(locale, held)}
                    </a>
                  ) : (
                    '0'
                  )}
                </td>
                {missing(sourceless, 'sourceless', collection)}
                {missing(untranslated, 'untranslated', collection)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollTable>
  )
}
