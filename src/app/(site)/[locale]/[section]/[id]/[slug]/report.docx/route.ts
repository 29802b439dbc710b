import { getSite } from '../../../../../../../content/site'
import { env } from '../../../../../../../env'
import { DOCX_TYPE, toDocx } from '../../../../../../../export/docx'
import { isLocale } from '../../../../../../../lib/locales'
import { wordingOf } from '../../../../../../../lib/messages/get-messages'
import { reportFilePath } from '../../../../../../../lib/paths'
import { makeReport } from '../../../../../_pages/make-report'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string; slug: string }>
}

/** The report on a list of recommendations as a text document. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id, slug } = await params
  const asked = `/${locale}/${section}/${id}/${slug}/report.docx`
  if (!isLocale(locale) || asked !== reportFilePath(locale)) {
    return new Response('Not found\n', { status: 404 })
  }
  const wording = wordingOf(locale)
  const report = await makeReport({
    wording,
    locale,
    site: await getSite(locale, null),
    query: new URL(request.url).searchParams,
    origin: env.SITE_URL,
  })
  if (!report) {
    return new Response(`${wording.t.report.busy}\n`, {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '60' },
    })
  }
  return new Response(toDocx(report, wording.t.report.contents), {
    headers: {
      'Content-Type': DOCX_TYPE,
      'Content-Disposition': 'attachment; filename="report.docx"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, no-cache',
    },
  })
}
