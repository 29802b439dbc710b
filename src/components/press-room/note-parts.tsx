import type { KeyFact, PressNoteView } from '../../content/press-notes'
import type { Wording } from '../../lib/messages/get-messages'
import { AgencyLink } from '../ui/agency-link'
import { SourceLine } from '../ui/source-line'
import { AnchorLink, CitationLine } from './anchor-link'

/** The key messages of a note, each with an address of its own. */
export function KeyMessages({
  messages,
  wording,
}: {
  messages: PressNoteView['keyMessages']
  wording: Wording
}) {
  const { citation } = wording.t.pressAccount
  return (
    <ol className="plain messages-list">
      {messages.map(({ anchor, text }, index) => (
        <li key={anchor} id={anchor}>
          <span>
            {text}{' '}
            <AnchorLink anchor={anchor} what={citation.message(index + 1)} wording={wording} />
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The sourced facts of a note, each with its address and a line to quote it by. */
export function KeyFacts({
  facts,
  note,
  address,
  wording,
}: {
  facts: KeyFact[]
  /** The note with its number. */
  note: string
  /** Of the note's page, with the name of the site. */
  address: string
  wording: Wording
}) {
  const { citation } = wording.t.pressAccount
  return (
    <ul className="plain key-facts">
      {facts.map((fact, index) => (
        <li
          key={fact.anchor}
          id={fact.anchor}
          className={fact.figure ? undefined : 'without-figure'}
        >
          {fact.figure ? (
            <b className={fact.figure.length > 7 ? 'long' : undefined}>{fact.figure}</b>
          ) : null}
          <div>
            <p>
              {fact.statement}{' '}
              <AnchorLink anchor={fact.anchor} what={citation.fact(index + 1)} wording={wording} />
            </p>
            <Provenance row={fact} wording={wording} />
            <CitationLine
              note={note}
              what={citation.fact(index + 1)}
              address={`${address}#${fact.anchor}`}
              wording={wording}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Questions and answers of a note, each with an address of its own. */
export function NoteQuestions({
  questions,
  wording,
}: {
  questions: PressNoteView['questions']
  wording: Wording
}) {
  const { citation } = wording.t.pressAccount
  return (
    <dl className="questions">
      {questions.map((row, index) => (
        <div key={row.anchor} id={row.anchor}>
          <dt>
            {row.question}{' '}
            <AnchorLink anchor={row.anchor} what={citation.question(index + 1)} wording={wording} />
          </dt>
          <dd>
            {row.answer}
            <Provenance row={row} wording={wording} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Where a statement comes from, and whose words it is when an agency has contributed it. */
function Provenance({
  row,
  wording,
}: {
  row: Pick<KeyFact, 'contributedBy' | 'sourceUrl'> & {
    sourceTitle: string | null
    asOf?: string | null
  }
  wording: Wording
}) {
  const { contributedBy, sourceTitle, sourceUrl, asOf } = row
  if (!contributedBy && !sourceTitle && !asOf) return null
  return (
    <span className="meta provenance">
      <SourceLine title={sourceTitle} url={sourceUrl} asOf={asOf} wording={wording} />
      {contributedBy ? (
        <span>
          {wording.t.press.accordingTo}{' '}
          <AgencyLink agency={contributedBy} locale={wording.locale} />
        </span>
      ) : null}
    </span>
  )
}
