import type { TrainingRow } from '../../content/trainings'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'
import { lacksAttendance } from '../../lib/training-totals'
import { DateText } from '../ui/date-text'
import { NameText } from '../ui/name-text'
import { OutwardLink } from '../ui/outward-link'
import { ScrollTable } from '../ui/scroll-table'

/** Trainings as rows; a number that nobody reported is a dashed gap, not a zero. */
export function TrainingTable({
  trainings,
  caption,
  wording,
}: {
  trainings: TrainingRow[]
  caption: string
  wording: Wording
}) {
  const { t, locale } = wording
  return (
    <ScrollTable caption={caption} wording={wording}>
      <table className="trainings">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.trainings.date}</th>
            <th scope="col">{t.trainings.training}</th>
            <th scope="col">{t.trainings.state}</th>
            <th scope="col">{t.trainings.people}</th>
            <th scope="col">{t.trainings.source}</th>
          </tr>
        </thead>
        <tbody>
          {trainings.map((training) => (
            <tr key={training.id}>
              <td className="nowrap">
                <DateText value={training.startsOn} />
                {training.endsOn && training.endsOn !== training.startsOn ? (
                  <>
                    <br />– <DateText value={training.endsOn} />
                  </>
                ) : null}
              </td>
              <th scope="row">
                <NameText name={training.title} locale={locale} />
                <span className="meta">
                  {training.agency ? (
                    <NameText name={training.agency.name} locale={locale} />
                  ) : null}
                  {training.place ? ` · ${training.place}` : null}
                  {training.isSample ? ` · ${t.site.sampleLabel}` : null}
                </span>
                {training.materials.map(({ path, title }) => (
                  <span className="meta" key={path}>
                    {t.trainings.materials}: <a href={path}>{title}</a>
                  </span>
                ))}
              </th>
              <td className="nowrap">{t.trainingStates[training.state]}</td>
              <td>
                <Attendance training={training} wording={wording} />
              </td>
              <td>
                <OutwardLink href={training.source.url}>{training.source.title ?? '–'}</OutwardLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

function Attendance({ training, wording }: { training: TrainingRow; wording: Wording }) {
  const { t, locale } = wording
  const number = (count: number | null) => (count === null ? '–' : formatNumber(locale, count))
  return (
    <>
      <ul className="plain">
        {training.attendance.map(({ audience, invited, attended, note }) => (
          <li key={audience}>
            {t.audiences[audience]}:{' '}
            <span className="num">
              {number(attended)} / {number(invited)}
            </span>
            {note ? <span className="meta">{note}</span> : null}
          </li>
        ))}
      </ul>
      {lacksAttendance(training) ? (
        <span className="gap in-table">{t.trainings.unreported}</span>
      ) : null}
    </>
  )
}
