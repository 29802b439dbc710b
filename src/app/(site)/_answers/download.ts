import { countDownload } from '../../../content/downloads'
import { getMaterial } from '../../../content/materials'
import { isReaderTaking } from '../../../lib/counted-request'
import { safeLink } from '../../../lib/links'
import { isLocale } from '../../../lib/locales'
import { downloadPath, materialPath } from '../../../lib/paths'

/**
 * Leads to a material's file, for whoever may read the material, and counts that it was taken. A
 * count that fails is told to the log and to nobody else.
 */
export async function answerDownload(
  request: Request,
  locale: string,
  slug: string,
  path: string,
): Promise<Response> {
  if (!isLocale(locale) || path !== downloadPath(locale, materialPath(locale, slug))) {
    return notFound()
  }
  const material = await getMaterial(locale, { slug })
  const target = material && (material.file?.url ?? safeLink(material.externalUrl)?.href)
  if (!target) return notFound()
  if (isReaderTaking(request)) {
    await countDownload(material.id).catch((error: unknown) => {
      console.error(`The download of material ${material.id} was not counted:`, error)
    })
  }
  return new Response(null, {
    status: 303,
    headers: { Location: target, 'Cache-Control': 'no-store' },
  })
}

const notFound = () =>
  new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } })
