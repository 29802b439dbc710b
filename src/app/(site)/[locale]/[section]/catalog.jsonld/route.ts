import { listDataTables } from '../../../../../content/open-data'
import { countRecommendations } from '../../../../../content/recommendation-facets'
import { EVERY_STATE } from '../../../../../content/recommendations'
import { getSite } from '../../../../../content/site'
import { env } from '../../../../../env'
import { isLocale, localeCodes } from '../../../../../lib/locales'
import { catalogPath } from '../../../../../lib/paths'
import { catalogOf } from '../../../_files/catalog'
import { linkedDataAnswer } from '../../../_files/linked-data'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

/** The catalogue of the open data; the same in every language. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section } = await params
  if (!isLocale(locale) || `/${locale}/${section}/catalog.jsonld` !== catalogPath(locale)) {
    return new Response('Not found\n', { status: 404 })
  }
  const [tables, facets, ...sites] = await Promise.all([
    listDataTables(locale, null),
    countRecommendations(locale, { choices: { of: [EVERY_STATE] } }),
    ...localeCodes.map((code) => getSite(code, null)),
  ])
  const years = facets.year.map(({ value }) => value).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  return linkedDataAnswer(
    catalogOf({
      tables,
      publisher: Object.fromEntries(
        sites.map(({ organisation, name }, at) => [localeCodes[at], organisation ?? name]),
      ),
      years: first && last ? { first, last } : null,
      origin: env.SITE_URL,
    }),
  )
}
