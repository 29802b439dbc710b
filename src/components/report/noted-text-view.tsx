import type { Wording } from '../../lib/messages/get-messages'
import type { NotedBlock, NotedText } from '../../lib/noted-text'
import { formatNumber } from '../../lib/numbers'
import { OutwardLink } from '../ui/outward-link'

interface Numbered extends NotedBlock {
  /** The number of the block's first note. */
  first: number
}

/** A text whose notes stand at its end, each with the way back to where it is called. */
export function NotedTextView({ content, wording }: { content: NotedText; wording: Wording }) {
  const { report } = wording.t
  const { sections, notes } = numbered(content)
  return (
    <>
      <div className="measure">
        {content.opening.map((block) => (
          <Block key={block.text} block={{ ...block, first: 1 }} wording={wording} />
        ))}
      </div>
      {sections.length > 1 ? (
        <nav aria-labelledby="report-contents" className="section">
          <h2 id="report-contents">{report.contents}</h2>
          <ol className="report-contents">
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {sections.map(({ id, heading, blocks }) => (
        <section key={id} className="section report-part" id={id} aria-labelledby={`${id}-h`}>
          <h2 id={`${id}-h`}>{heading}</h2>
          {blocks.map((block, at) => (
            // Blocks never change places: the text is made once.
            <Block key={at} block={block} wording={wording} />
          ))}
        </section>
      ))}
      {notes.length > 0 ? (
        <section className="section" aria-labelledby="report-notes">
          <h2 id="report-notes">{report.notes}</h2>
          <ol className="report-notes">
            {notes.map(({ text, url }, at) => {
              const number = formatNumber(wording.locale, at + 1)
              return (
                <li key={at} id={`n${at + 1}`}>
                  <OutwardLink href={url}>{text}</OutwardLink>{' '}
                  <a href={`#c${at + 1}`} aria-label={report.backToText(number)}>
                    ↑
                  </a>
                </li>
              )
            })}
          </ol>
        </section>
      ) : null}
    </>
  )
}

function numbered({ sections }: NotedText) {
  let first = 1
  const withNumbers = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Numbered => {
      const own = first
      first += block.notes.length
      return { ...block, first: own }
    }),
  }))
  const notes = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.notes))
  return { sections: withNumbers, notes }
}

function Block({ block, wording }: { block: Numbered; wording: Wording }) {
  const { kind, label, text, language, notes, first } = block
  const calls = notes.map((_, at) => (
    <sup key={at} id={`c${first + at}`}>
      <a
        href={`#n${first + at}`}
        aria-label={wording.t.report.note(formatNumber(wording.locale, first + at))}
      >
        {first + at}
      </a>
    </sup>
  ))
  if (kind === 'heading') return <h3>{text}</h3>
  if (kind === 'quote') {
    return (
      <blockquote className="verbatim">
        <span lang={language}>{text}</span>
        {calls}
      </blockquote>
    )
  }
  const said = (
    <p className={kind === 'lead' ? 'report-lead' : undefined}>
      {label ? (
        <>
          <b>{label}</b>:{' '}
        </>
      ) : null}
      <span lang={language}>{text}</span>
      {calls}
    </p>
  )
  return kind === 'gap' ? <div className="gap">{said}</div> : said
}
