import { isLocale } from '../../../../../../lib/locales'
import { pathTo } from '../../../../../../lib/paths'
import { answerLookup } from '../../../../_answers/open-enquiry'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** Opens an enquiry. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const known =
    isLocale(locale) && `/${locale}/${section}/${id}` === pathTo(locale, { page: 'enquiry-status' })
  return known ? answerLookup(request, locale) : new Response('Not found\n', { status: 404 })
}
