import type { AgencyAnswerView } from '../../content/agency-answers'
import { formatMoment } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { SectionHead } from '../ui/section-head'
import { SourceLine } from '../ui/source-line'

/** What an agency has sent, to read and to print, with the time it was received. */
export function AgencyAnswerReceipt({
  answer,
  wording,
}: {
  answer: AgencyAnswerView
  wording: Wording
}) {
  const { agencyAnswer: texts } = wording.t
  const signer = answer.name ? `${answer.name}, ${answer.post}, ${texts.byLink}` : null
  return (
    <div className="reading">
      <div className="notice closed" role="status">
        <p>
          <b>{answer.isDeclined ? texts.declinedTitle : texts.receivedTitle}.</b>{' '}
          {texts.receivedAt(formatMoment(answer.answeredAt))}
        </p>
        {signer ? <p>{signer}</p> : null}
        <p>{texts.sendNote}</p>
      </div>
      {answer.isDeclined ? (
        <section className="status-part">
          <SectionHead title={texts.decline} />
          <p className="lines">{answer.declineReason}</p>
        </section>
      ) : (
        answer.questions.map(({ key, text, paragraphs }) => {
          const written = paragraphs.filter((row) => row.text)
          return (
            <section key={key} className="status-part">
              <SectionHead title={text} />
              {written.length === 0 ? <p className="meta">{texts.noAnswer}</p> : null}
              {written.map((row, index) => (
                <div key={row.id ?? index}>
                  <p className="answer-text">{row.text}</p>
                  <p className="meta">
                    <SourceLine
                      title={row.source}
                      url={row.sourceUrl}
                      asOf={null}
                      wording={wording}
                    />
                  </p>
                </div>
              ))}
            </section>
          )
        })
      )}
    </div>
  )
}
