import { answerCalendarFeed } from '../../../_answers/calendar'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

/** The press calendar for calendar programs. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section } = await params
  return answerCalendarFeed(locale, `/${locale}/${section}/calendar.ics`)
}
