import { cookies, headers } from 'next/headers'
import { AgencyAnswerForm } from '../../../components/forms/agency-answer-form'
import { AgencyAnswerReceipt } from '../../../components/forms/agency-answer-receipt'
import { FactTable } from '../../../components/ui/fact-list'
import { PageHead } from '../../../components/ui/page-head'
import { SampleTag } from '../../../components/ui/sample-tag'
import { openAgencyAnswer, type AgencyAnswerView } from '../../../content/agency-answers'
import { keptForm, keptFormCookie } from '../../../content/kept-forms'
import { secondsToWait } from '../../../content/request-limits'
import { clientAddress } from '../../../lib/client-address'
import { formatMoment } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { setResponseStatus } from '../../../lib/response-status'
import { crumbsTo, type PageLoader, type PageView } from './page'

/**
 * Where an agency answers by a link, without an account. Links that are wrong, expired or revoked
 * get the same page: nothing tells which it was.
 */
export const agencyAnswerPage: PageLoader = async ({ wording, locale, path, slug, query }) => {
  const answer = await openAgencyAnswer(locale, slug)
  if (!answer) return deadLink(wording)
  const { agencyAnswer: texts } = wording.t
  const cookie = (await cookies()).get(keptFormCookie)?.value
  const found = answer.isOpen ? await keptForm(cookie, 'agency-answer') : null
  const kept = found?.values.answer === String(answer.id) ? found : null
  return secretPage(
    wording,
    texts.title,
    <div className="wrap">
      <PageHead
        title={
          <>
            {answer.title} <SampleTag isSample={answer.isSample} wording={wording} />
          </>
        }
        lead={texts.kicker(answer.agency)}
      />
      <RequestFacts answer={answer} wording={wording} />
      {answer.isOpen ? (
        <AgencyAnswerForm
          action={`${path}/send`}
          answer={answer}
          kept={kept}
          more={query.get('more')}
          isSaved={query.get('saved') !== null}
          wording={wording}
        />
      ) : (
        <AgencyAnswerReceipt answer={answer} wording={wording} />
      )}
    </div>,
  )
}

function RequestFacts({ answer, wording }: { answer: AgencyAnswerView; wording: Wording }) {
  const { agencyAnswer: texts } = wording.t
  return (
    <FactTable
      facts={[
        {
          term: texts.due,
          value: formatMoment(answer.dueAt),
          note: answer.isOverdue ? `(${texts.overdue})` : null,
        },
        { term: texts.purpose, value: <span className="lines">{answer.purpose}</span> },
      ]}
    />
  )
}

/** Whoever tries many links is told to wait, whatever the links were. */
async function deadLink(wording: Wording): Promise<PageView> {
  const { agencyAnswer: texts } = wording.t
  const wait = await secondsToWait('lookup', clientAddress(await headers()))
  setResponseStatus(wait > 0 ? 429 : 404)
  const sentence = wait > 0 ? texts.tooMany(Math.ceil(wait / 60)) : texts.dead
  return secretPage(
    wording,
    texts.deadTitle,
    <div className="wrap">
      <PageHead title={texts.deadTitle} lead={sentence} />
    </div>,
  )
}

function secretPage(wording: Wording, title: string, content: PageView['content']): PageView {
  return {
    title,
    section: null,
    crumbs: crumbsTo(wording, { label: title }),
    noIndex: true,
    hideAddress: 'everywhere',
    withSearch: false,
    content,
  }
}
