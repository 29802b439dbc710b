import { exchangedSlugs } from '../../../exchange/exchanged'
import { exportAnswer } from '../../../export/answer'
import { selectRecommendations } from '../../../content/recommendations'
import { env } from '../../../env'
import type { ExportFormat } from '../../../lib/export-formats'
import { isLocale } from '../../../lib/locales'
import { openPayload } from '../../../lib/payload'
import { dataFilePath, recommendationsFilePath } from '../../../lib/paths'
import { filtersIn } from '../_pages/recommendation-filters'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** Answers `…/data.FORMAT`: a whole collection, or the recommendations that a list's filters leave. */
export const dataFile =
  (format: ExportFormat) =>
  async (request: Request, { params }: Props): Promise<Response> => {
    const { locale, section, id } = await params
    if (!isLocale(locale)) return notFound()
    const { pathname, searchParams } = new URL(request.url)
    const asked = `/${locale}/${section}/${id}/data.${format}`
    const payload = await openPayload()
    const common = { payload, request, format, origin: env.SITE_URL }
    if (asked === recommendationsFilePath(locale, format)) {
      const ids = await selectRecommendations(locale, filtersIn(searchParams))
      return exportAnswer({
        ...common,
        collection: 'recommendations',
        selection: { ids },
        name: 'recommendations',
      })
    }
    const collection = exchangedSlugs.find(
      (slug) => dataFilePath(locale, slug, format) === decodeURIComponent(pathname),
    )
    if (!collection) return notFound()
    return exportAnswer({ ...common, collection, selection: 'all', name: collection })
  }

const notFound = () => new Response('Not found\n', { status: 404 })
