import { cookies } from 'next/headers'
import { describedBy, ErrorSummary, Field } from '../../../components/forms/field'
import { DateText } from '../../../components/ui/date-text'
import { FactTable } from '../../../components/ui/fact-list'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { openByLink, type EnquiryStatus } from '../../../content/enquiries'
import { keptForm, keptFormCookie } from '../../../content/kept-forms'
import type { Wording } from '../../../lib/messages/get-messages'
import { readReceipt } from '../../../lib/receipt'
import { crumbsTo, type PageLoader } from './page'

/** What became of a question: by the private link, else the form that leads to it. */
export const enquiryStatusPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const receipt = readReceipt(query.get('receipt') ?? '')
  const key = query.get('key') ?? ''
  const status = receipt && key ? await openByLink(locale, { receipt, key }) : null
  const kept = status
    ? null
    : await keptForm((await cookies()).get(keptFormCookie)?.value, 'status')
  const title = status ? t.enquiryStatus.heading(status.receipt) : t.enquiryStatus.title
  return {
    title,
    section: 'contacts',
    crumbs: crumbsTo(wording, 'questions', { label: title }),
    noIndex: true,
    hideAddress: true,
    content: (
      <div className="wrap">
        {status ? (
          <Status status={status} wording={wording} />
        ) : (
          <>
            <PageHead title={title} lead={t.enquiryStatus.lead} />
            <LookupForm
              action={`${path}/open`}
              values={kept?.values ?? {}}
              errors={kept?.errors ?? {}}
              wording={wording}
            />
          </>
        )}
      </div>
    ),
  }
}

function LookupForm({
  action,
  values,
  errors,
  wording,
}: {
  action: string
  values: Record<string, string>
  errors: Record<string, string>
  wording: Wording
}) {
  const { enquiryStatus: texts } = wording.t
  return (
    <form className="long-form" action={action} method="post" noValidate>
      <ErrorSummary title={texts.errorsTitle} errors={errors} />
      <Field name="receipt" label={texts.receipt} hint={texts.receiptHint} error={errors.receipt}>
        <input
          {...describedBy('receipt', errors.receipt, true)}
          type="text"
          maxLength={40}
          autoComplete="off"
          defaultValue={values.receipt ?? ''}
        />
      </Field>
      <Field name="email" label={texts.email} error={errors.email}>
        <input
          {...describedBy('email', errors.email)}
          type="email"
          maxLength={200}
          autoComplete="email"
          defaultValue={values.email ?? ''}
        />
      </Field>
      <button className="button" type="submit">
        {texts.open}
      </button>
    </form>
  )
}

function Status({ status, wording }: { status: EnquiryStatus; wording: Wording }) {
  const { t } = wording
  const texts = t.enquiryStatus
  return (
    <div className="reading">
      <PageHead title={texts.heading(status.receipt)} lead={t.enquiryStates[status.state]}>
        <p className="meta after-lead">{texts.keep}</p>
      </PageHead>
      <FactTable
        facts={[
          { term: texts.state, value: t.enquiryStates[status.state] },
          { term: texts.received, value: <DateText value={status.receivedAt} /> },
          {
            term: texts.due,
            value: <DateText value={status.dueOn} />,
            note: status.isOverdue ? `(${texts.overdue})` : null,
          },
          { term: texts.agency, value: status.agency ?? texts.notAssigned },
          { term: texts.closed, value: status.closedAt && <DateText value={status.closedAt} /> },
        ]}
      />
      {status.answer ? (
        <section className="status-part">
          <SectionHead title={texts.answer} />
          <p className="answer-text">{status.answer}</p>
        </section>
      ) : null}
      {status.refusalGround ? (
        <section className="status-part">
          <SectionHead title={texts.ground} />
          <p>
            <b>{t.refusalGrounds[status.refusalGround]}</b>
          </p>
          <p className="lines">{status.refusalExplanation}</p>
          <p>{texts.contest}</p>
        </section>
      ) : null}
      <section className="status-part">
        <SectionHead title={texts.question} />
        <p className="lines">{status.question}</p>
      </section>
    </div>
  )
}
