import { type CrossTable, getDatabaseFigures } from '../../../../../../content/database-figures'
import { csvResponse } from '../../../../../../lib/csv-response'
import { isLocale } from '../../../../../../lib/locales'
import { getMessages } from '../../../../../../lib/messages/get-messages'
import { decodeSegment, parsePath } from '../../../../../../lib/paths'
import { positionShares } from '../../../../../../lib/position-shares'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** The numbers of one chart (`?figure=positions | themes | implementation`), one a line. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const missing = new Response('Not found\n', { status: 404 })
  if (!isLocale(locale)) return missing
  if (parsePath(locale, [section, id].map(decodeSegment))?.page !== 'figures') return missing
  const { charts, positions, recommendation } = getMessages(locale)
  const figures = await getDatabaseFigures(locale)
  const said: Record<string, string> = recommendation.implementation
  const tables: Record<string, () => string[][]> = {
    positions: () =>
      figures.cycles.flatMap((cycle) =>
        cycle.counts
          ? positionShares(cycle.counts).map(({ position, count }) => [
              positions[position],
              cycle.title,
              String(count),
            ])
          : [],
      ),
    themes: () => lines(figures.themes),
    implementation: () => lines(figures.implementation, said),
  }
  const name = new URL(request.url).searchParams.get('figure') ?? ''
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined
  if (!table) return missing
  return csvResponse(
    `${name}.csv`,
    charts.csvColumns,
    table().map((line) => [name, ...line]),
  )
}

const lines = ({ columns, rows }: CrossTable, said: Record<string, string> = {}): string[][] =>
  rows.flatMap(({ value, label, counts }) =>
    columns.map((column, index) => [
      said[value] ?? label,
      column.label,
      String(counts[index] ?? 0),
    ]),
  )
