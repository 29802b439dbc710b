import type { ReactNode } from 'react'
import { ChangeNotes, LatestChange } from '../../../components/article/change-notes'
import { CorrectionNotice } from '../../../components/record/correction-notice'
import { WithdrawalBanner } from '../../../components/record/withdrawal-banner'
import { Person } from '../../../components/people/person'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { FileLink } from '../../../components/ui/file-link'
import { MetaLine } from '../../../components/ui/meta-line'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { SourceLine } from '../../../components/ui/source-line'
import { getPressNote, type KeyFact, type PressNoteView } from '../../../content/press-notes'
import type { Wording } from '../../../lib/messages/get-messages'
import { pressKitPath } from '../../../lib/paths'
import { isLongTitle } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'

/** One press note; every paragraph has an id, so that a journalist can link to a sentence. */
export const pressNotePage: PageLoader = async ({ wording, locale, slug }) => {
  const note = await getPressNote(locale, { slug })
  if (!note) return null
  const { t } = wording
  const parts = partsOf(note, wording)
  return {
    title: note.title,
    description: note.purpose,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: t.press.note(note.number) }),
    translations: { ...note.translations, [locale]: note.path },
    publishedAt: note.publishedAt,
    noIndex: note.withdrawal !== null,
    content: (
      <div className="wrap">
        <div className="article-grid">
          <article>
            <WithdrawalBanner withdrawal={note.withdrawal} wording={wording} />
            <header className="article-head">
              <p className="kicker">
                {t.press.note(note.number)} <SampleTag isSample={note.isSample} wording={wording} />
              </p>
              <h1 className={isLongTitle(note.title) ? 'long' : undefined}>{note.title}</h1>
              {note.purpose ? (
                <p className="standfirst" id="purpose">
                  {note.purpose}
                </p>
              ) : null}
              <MetaLine
                parts={[
                  note.agency && <AgencyLink agency={note.agency} locale={locale} />,
                  note.publishedAt && <DateText value={note.publishedAt} />,
                ]}
              />
            </header>
            {note.awaitingApproval ? <p className="notice">{t.record.awaitingApproval}</p> : null}
            <CorrectionNotice corrections={note.corrections} wording={wording} />
            <LatestChange changes={note.changeNotes} wording={wording} />
            {parts.map(({ id, title, content }) => (
              <section key={id} className="section">
                <SectionHead id={id} title={title} />
                {content}
              </section>
            ))}
            <div className="after-text">
              <ChangeNotes changes={note.changeNotes} wording={wording} />
            </div>
          </article>
          <aside className="margin" aria-label={t.press.contents}>
            {parts.length > 1 ? (
              <section>
                <h2>{t.press.contents}</h2>
                <ul className="plain link-list">
                  {parts.map(({ id, title }) => (
                    <li key={id}>
                      <a href={`#${id}`}>{title}</a>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            <section className="no-print">
              <h2>
                <a href={pressKitPath(note.path)}>{t.press.kit}</a>
              </h2>
              <p className="meta">{t.press.kitHint}</p>
            </section>
            {note.spokesperson ? (
              <section className="people narrow">
                <h2>{t.press.spokesperson}</h2>
                <Person contact={note.spokesperson} wording={wording} level={3} />
              </section>
            ) : null}
          </aside>
        </div>
      </div>
    ),
  }
}

interface Part {
  id: string
  title: string
  content: ReactNode
}

function partsOf(note: PressNoteView, wording: Wording): Part[] {
  const { press } = wording.t
  const parts: (Part | false)[] = [
    note.keyMessages.length > 0 && {
      id: 'messages',
      title: press.keyMessages,
      content: (
        <ol className="plain messages-list">
          {note.keyMessages.map((message, index) => (
            <li key={message} id={`message-${index + 1}`}>
              {message}
            </li>
          ))}
        </ol>
      ),
    },
    note.keyFacts.length > 0 && {
      id: 'facts',
      title: press.keyFacts,
      content: <KeyFacts facts={note.keyFacts} wording={wording} />,
    },
    note.questions.length > 0 && {
      id: 'questions',
      title: press.questions,
      content: (
        <dl className="questions">
          {note.questions.map((row, index) => (
            <div key={row.question} id={`question-${index + 1}`}>
              <dt>{row.question}</dt>
              <dd>
                {row.answer}
                <Provenance row={row} wording={wording} />
              </dd>
            </div>
          ))}
        </dl>
      ),
    },
    note.attachments.length > 0 && {
      id: 'attachments',
      title: press.attachments,
      content: (
        <ul className="plain link-list">
          {note.attachments.map(({ label, file }) => (
            <li key={file.url}>
              <FileLink file={file} label={label} wording={wording} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return parts.filter((part) => part !== false)
}

function KeyFacts({ facts, wording }: { facts: KeyFact[]; wording: Wording }) {
  return (
    <ul className="plain key-facts">
      {facts.map((fact, index) => (
        <li
          key={fact.statement}
          id={`fact-${index + 1}`}
          className={fact.figure ? undefined : 'without-figure'}
        >
          {fact.figure ? (
            <b className={fact.figure.length > 7 ? 'long' : undefined}>{fact.figure}</b>
          ) : null}
          <div>
            <p>{fact.statement}</p>
            <Provenance row={fact} wording={wording} />
          </div>
        </li>
      ))}
    </ul>
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
