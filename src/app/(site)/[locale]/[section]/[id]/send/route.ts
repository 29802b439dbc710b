import { isLocale } from '../../../../../../lib/locales'
import { pathTo } from '../../../../../../lib/paths'
import { answerSentEnquiry } from '../../../../_answers/send-enquiry'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** Takes in a question. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const known =
    isLocale(locale) && `/${locale}/${section}/${id}` === pathTo(locale, { page: 'ask' })
  return known ? answerSentEnquiry(request, locale) : new Response('Not found\n', { status: 404 })
}
