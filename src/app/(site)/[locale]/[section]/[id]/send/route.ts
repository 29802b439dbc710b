import { isLocale, type Locale } from '../../../../../../lib/locales'
import { parsePath, type PageName } from '../../../../../../lib/paths'
import { answerByLink } from '../../../../_answers/agency-answer'
import { answerOwnAccount } from '../../../../_answers/press-account'
import {
  answerCode,
  answerForgotten,
  answerLogIn,
  answerSetPassword,
} from '../../../../_answers/press-log-in'
import { answerSentEnquiry } from '../../../../_answers/send-enquiry'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** Takes in what was sent; `id` is the last part of the address. */
type Answer = (request: Request, locale: Locale, id: string) => Promise<Response>

/** The pages with a form, and what takes it in. */
const forms: Partial<Record<PageName, Answer>> = {
  ask: answerSentEnquiry,
  'agency-answer': answerByLink,
  'press-login': answerLogIn,
  'press-code': answerCode,
  'press-forgotten': answerForgotten,
  'press-set-password': answerSetPassword,
  'press-account': answerOwnAccount,
}

/** Takes in the form of a page. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const route = isLocale(locale) ? parsePath(locale, [section, id]) : null
  const answer = route && forms[route.page]
  if (!isLocale(locale) || !answer) return new Response('Not found\n', { status: 404 })
  return answer(request, locale, id)
}
