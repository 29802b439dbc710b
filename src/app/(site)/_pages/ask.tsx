import { cookies } from 'next/headers'
import { EnquiryForm } from '../../../components/forms/enquiry-form'
import { PageHead } from '../../../components/ui/page-head'
import { askChoices } from '../../../content/ask-choices'
import { keptForm, keptFormCookie } from '../../../content/kept-forms'
import { getTimeLimit } from '../../../content/site'
import { env } from '../../../env'
import { enquiryConsent } from '../../../lib/consent'
import { newFormToken } from '../../../lib/form-token'
import { crumbsTo, type PageLoader } from './page'

/** The form for a question from a journalist or a citizen. */
export const askPage: PageLoader = async ({ wording, locale, path }) => {
  const { t } = wording
  const cookie = (await cookies()).get(keptFormCookie)?.value
  const [choices, limit, kept] = await Promise.all([
    askChoices(locale),
    getTimeLimit(locale, null),
    keptForm(cookie, 'ask'),
  ])
  return {
    title: t.ask.title,
    description: t.ask.lead(limit.workingDays),
    section: 'contacts',
    crumbs: crumbsTo(wording, 'questions', { label: t.ask.title }),
    content: (
      <div className="wrap">
        <PageHead title={t.ask.title} lead={t.ask.lead(limit.workingDays)}>
          {limit.reason ? (
            <p className="meta after-lead">
              {t.ask.reason}: {limit.reason}
            </p>
          ) : null}
        </PageHead>
        <EnquiryForm
          action={`${path}/send`}
          token={newFormToken(env.PAYLOAD_SECRET)}
          kept={kept ?? { values: {}, errors: {} }}
          choices={choices}
          consent={enquiryConsent.text[locale]}
          wording={wording}
        />
      </div>
    ),
  }
}
