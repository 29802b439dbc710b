import { answerEventFile } from '../../../../../_answers/calendar'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string; slug: string }>
}

/** One event of the press calendar for a calendar program. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id, slug } = await params
  return answerEventFile(locale, `/${locale}/${section}/${id}`, slug)
}
