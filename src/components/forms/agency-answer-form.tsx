import type { AgencyAnswerView } from '../../content/agency-answers'
import type { KeptForm } from '../../content/kept-forms'
import { type AnswerParagraph, fieldsOf, PARAGRAPHS_MAX } from '../../lib/agency-answer-form'
import { formatMoment } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { SectionHead } from '../ui/section-head'
import { describedBy, ErrorSummary, Field } from './field'

interface Props {
  action: string
  answer: AgencyAnswerView
  /** What was typed when the form came back with errors. */
  kept: KeptForm | null
  /** The question that gets one more empty paragraph. */
  more: string | null
  isSaved: boolean
  wording: Wording
}

/** The form of an agency: a plain POST that saves, sends or declines. */
export function AgencyAnswerForm({ action, answer, kept, more, isSaved, wording }: Props) {
  const { agencyAnswer: texts } = wording.t
  const errors = kept?.errors ?? {}
  const text = (name: string, stored: string) => ({
    ...describedBy(name, errors[name]),
    defaultValue: kept?.values[name] ?? stored,
  })
  return (
    <form className="long-form agency-answer" action={action} method="post" noValidate>
      <ErrorSummary title={texts.errorsTitle} errors={errors} />
      {isSaved && !kept ? (
        <p className="notice closed" role="status" id="saved">
          {texts.saved(formatMoment(answer.savedAt))}
        </p>
      ) : null}
      <p className="meta">{texts.keyNote}</p>
      <input type="hidden" name="seen" value={answer.savedAt} />
      {/* Enter in a field saves; only its own button sends. */}
      <button
        className="visually-hidden"
        type="submit"
        name="action"
        value="save"
        tabIndex={-1}
        aria-hidden
      >
        {texts.save}
      </button>
      <SectionHead title={texts.questions} />
      <ol className="plain asked-questions">
        {answer.questions.map((question) => (
          <Question
            key={question.key}
            question={question}
            kept={kept}
            withMore={more === question.key}
            wording={wording}
          />
        ))}
      </ol>
      <SectionHead title={texts.who} />
      <p className="meta">{texts.whoNote}</p>
      <Field name="name" label={texts.name} error={errors.name}>
        <input {...text('name', answer.name)} type="text" autoComplete="name" />
      </Field>
      <Field name="post" label={texts.post} error={errors.post}>
        <input {...text('post', answer.post)} type="text" autoComplete="organization-title" />
      </Field>
      <p className="ways">
        <button className="button" type="submit" name="action" value="send">
          {texts.send}
        </button>
        <button className="button quiet" type="submit" name="action" value="save">
          {texts.save}
        </button>
      </p>
      <p className="meta">{texts.sendNote}</p>
      <details className="decline" open={Boolean(errors.decline) || answer.declineReason !== ''}>
        <summary>{texts.cannot}</summary>
        <Field name="decline" label={texts.decline} error={errors.decline}>
          <textarea {...text('decline', answer.declineReason)} rows={4} />
        </Field>
        <button className="button quiet" type="submit" name="action" value="decline">
          {texts.declineButton}
        </button>
      </details>
    </form>
  )
}

interface QuestionProps {
  question: AgencyAnswerView['questions'][number]
  kept: KeptForm | null
  withMore: boolean
  wording: Wording
}

function Question({ question, kept, withMore, wording }: QuestionProps) {
  const { agencyAnswer: texts } = wording.t
  const { key, text, paragraphs } = question
  const typed = Array.from({ length: PARAGRAPHS_MAX }).filter(
    (_, index) => kept?.values[fieldsOf(key, index).text] !== undefined,
  ).length
  const rows = Math.min(PARAGRAPHS_MAX, Math.max(1, typed, paragraphs.length + (withMore ? 1 : 0)))
  return (
    <li id={`question-${key}`}>
      <h3>{text}</h3>
      {Array.from({ length: rows }, (_, index) => (
        <Paragraph
          key={index}
          question={key}
          index={index}
          stored={paragraphs[index]}
          kept={kept}
          wording={wording}
        />
      ))}
      {rows < PARAGRAPHS_MAX ? (
        <button className="text-button" type="submit" name="action" value={`more:${key}`}>
          {texts.more}
        </button>
      ) : null}
    </li>
  )
}

interface ParagraphProps {
  question: string
  index: number
  stored: AnswerParagraph | undefined
  kept: KeptForm | null
  wording: Wording
}

function Paragraph({ question, index, stored, kept, wording }: ParagraphProps) {
  const { agencyAnswer: texts } = wording.t
  const errors = kept?.errors ?? {}
  const names = fieldsOf(question, index)
  const number = index > 0 ? ` ${index + 1}` : ''
  const value = (name: string, known: string | null | undefined) =>
    kept ? (kept.values[name] ?? '') : (known ?? '')
  return (
    <div className="asked-paragraph">
      <Field name={names.text} label={texts.text + number} error={errors[names.text]}>
        <textarea
          {...describedBy(names.text, errors[names.text])}
          rows={5}
          defaultValue={value(names.text, stored?.text)}
        />
      </Field>
      <Field
        name={names.source}
        label={texts.source + number}
        hint={index === 0 ? texts.sourceHint : ''}
        error={errors[names.source]}
      >
        <input
          {...describedBy(names.source, errors[names.source], index === 0)}
          type="text"
          defaultValue={value(names.source, stored?.source)}
        />
      </Field>
      <Field name={names.sourceUrl} label={texts.sourceUrl} error={errors[names.sourceUrl]}>
        <input
          {...describedBy(names.sourceUrl, errors[names.sourceUrl])}
          type="text"
          inputMode="url"
          defaultValue={value(names.sourceUrl, stored?.sourceUrl)}
        />
      </Field>
    </div>
  )
}
