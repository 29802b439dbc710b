import { getIndicator } from '../../../../../../../content/indicator'
import { csvResponse } from '../../../../../../../lib/csv-response'
import { isoDay } from '../../../../../../../lib/dates'
import { readDay } from '../../../../../../../lib/indicators/as-of'
import { isLocale } from '../../../../../../../lib/locales'
import { getMessages } from '../../../../../../../lib/messages/get-messages'
import { decodeSegment, parsePath } from '../../../../../../../lib/paths'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string; slug: string }>
}

/** Exactly the figures of an indicator's page, with `asOf` as they were known on that day. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id, slug } = await params
  if (!isLocale(locale)) return new Response('Not found\n', { status: 404 })
  const route = parsePath(locale, [section, id, slug].map(decodeSegment))
  if (route?.page !== 'indicator') return new Response('Not found\n', { status: 404 })
  const query = new URL(request.url).searchParams
  const { indicators: words, site } = getMessages(locale)
  const given = query.get('asOf')
  const asOf = readDay(given)
  if (given && !asOf)
    return new Response(`${words.asOfWrong(given.slice(0, 40))}\n`, { status: 400 })
  const indicator = await getIndicator(locale, { slug: route.slug, asOf, area: query.get('area') })
  if (!indicator) return new Response('Not found\n', { status: 404 })
  return csvResponse(
    `${[indicator.code, indicator.area, asOf].filter(Boolean).join('-')}.csv`,
    words.csvColumns,
    indicator.figures.map((figure) => [
      indicator.code,
      figure.period,
      indicator.area,
      figure.part,
      String(figure.value),
      indicator.unit,
      words.statuses[figure.status] ?? figure.status,
      isoDay(figure.vintage),
      figure.source,
      figure.sourceUrl,
      figure.note,
      figure.isSample ? site.sampleLabel : null,
    ]),
  )
}
