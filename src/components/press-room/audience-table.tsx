import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber, formatShare } from '../../lib/numbers'
import type { AudienceTotal } from '../../lib/training-totals'
import { ScrollTable } from '../ui/scroll-table'

/** How many people of each audience came, of those invited to the trainings that were reported. */
export function AudienceTable({
  totals,
  caption,
  wording,
}: {
  totals: AudienceTotal[]
  caption: string
  wording: Wording
}) {
  const { t, locale } = wording
  const { trainings } = t
  return (
    <ScrollTable caption={caption} wording={wording}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{trainings.audience}</th>
            <th scope="col" className="number">
              {trainings.courses}
            </th>
            <th scope="col" className="number">
              {trainings.invited}
            </th>
            <th scope="col" className="number">
              {trainings.attended}
            </th>
            <th scope="col" className="number">
              {trainings.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ audience, trainings: courses, invited, attended, unreported }) => {
            const reported = courses > unreported
            return (
              <tr key={audience}>
                <th scope="row">
                  {t.audiences[audience]}
                  {unreported > 0 ? (
                    <span className="meta missing">{trainings.linesUnreported(unreported)}</span>
                  ) : null}
                </th>
                <td className="number">{formatNumber(locale, courses)}</td>
                <td className="number">{reported ? formatNumber(locale, invited) : '–'}</td>
                <td className="number">{reported ? formatNumber(locale, attended) : '–'}</td>
                <td className="number">
                  {reported ? formatShare(locale, attended, invited) || '–' : '–'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollTable>
  )
}
