import { isLocale } from '../../../../../../lib/locales'
import { pathTo } from '../../../../../../lib/paths'
import { answerByLink } from '../../../../_answers/agency-answer'
import { answerSentEnquiry } from '../../../../_answers/send-enquiry'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** Takes in a question, or what an agency answers by its link. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const path = `/${locale}/${section}/${id}`
  if (isLocale(locale)) {
    if (path === pathTo(locale, { page: 'ask' })) return answerSentEnquiry(request, locale)
    if (path === pathTo(locale, { page: 'agency-answer', slug: id })) {
      return answerByLink(request, locale, id)
    }
  }
  return new Response('Not found\n', { status: 404 })
}
