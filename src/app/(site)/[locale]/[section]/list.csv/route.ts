import { listTrainings } from '../../../../../content/trainings'
import { CSV_MARK, csvLine } from '../../../../../lib/csv'
import { isoDay } from '../../../../../lib/dates'
import { isLocale } from '../../../../../lib/locales'
import { getMessages } from '../../../../../lib/messages/get-messages'
import { trainingsCsvPath } from '../../../../../lib/paths'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

/** The trainings as CSV, one line for each training and audience; what is not reported is empty. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section } = await params
  if (!isLocale(locale) || `/${locale}/${section}/list.csv` !== trainingsCsvPath(locale)) {
    return new Response('Not found\n', { status: 404 })
  }
  const { trainings: texts, trainingStates, audiences, site } = getMessages(locale)
  const trainings = await listTrainings(locale, null)
  const lines = trainings.flatMap((training) => {
    const attendance = training.attendance.length > 0 ? training.attendance : [null]
    return attendance.map((line) =>
      csvLine([
        isoDay(training.startsOn),
        isoDay(training.endsOn ?? training.startsOn),
        training.title.text,
        training.agency?.name.text ?? null,
        training.place,
        trainingStates[training.state],
        line && audiences[line.audience],
        text(line?.invited),
        text(line?.attended),
        line?.note ?? null,
        training.source.title,
        training.source.url,
        training.isSample ? site.sampleLabel : null,
      ]),
    )
  })
  return new Response(CSV_MARK + csvLine(texts.csvColumns) + lines.join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${texts.csvFile}"`,
    },
  })
}

function text(count: number | null | undefined): string | null {
  return typeof count === 'number' ? String(count) : null
}
