import { ReleaseMark } from '../../../components/press-room/release-mark'
import { ListFoot } from '../../../components/filters/list-foot'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { MetaLine } from '../../../components/ui/meta-line'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { PressAside } from './press-aside'
import { listContacts } from '../../../content/contacts'
import { listEvents } from '../../../content/press-events'
import {
  listHeldBackNotes,
  listPressNotes,
  type PressNoteTeaser,
} from '../../../content/press-notes'
import { pressPerson } from '../../../content/viewer'
import { isoDay } from '../../../lib/dates'
import { mandateState } from '../../../lib/mandates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pageNumber } from '../../../lib/numbers'
import { withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const perPage = 20
const spokespersonsShown = 3
const eventsShown = 3

/** The press room: the notes released so far, what is coming up and who may speak. */
export const pressPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const page = pageNumber(query.get('page'))
  const [list, heldBack, contacts, events] = await Promise.all([
    listPressNotes(locale, { page, perPage, released: true }),
    page === 1 ? listHeldBackNotes(locale, null) : [],
    listContacts(locale, { spokespersons: true }),
    listEvents(locale, {
      when: 'upcoming',
      day: isoDay(new Date()),
      page: 1,
      perPage: eventsShown,
    }),
  ])
  const person = await pressPerson()
  const spokespersons = contacts
    .filter(({ mandate }) => mandateState(mandate) === 'current')
    .slice(0, spokespersonsShown)
  if (page > Math.max(1, list.pages)) return null
  return {
    title: t.press.title,
    description: t.press.lead,
    section: 'press',
    crumbs: crumbsTo(wording, { label: t.press.title }),
    content: (
      <div className="wrap">
        <PageHead title={t.press.title} lead={t.press.lead} />
        <div className="list-and-aside">
          <div>
            {heldBack.length > 0 ? (
              <section className="held-back-notes" aria-labelledby="held-back">
                <SectionHead id="held-back" title={t.pressAccount.heldBack} />
                <NoteList notes={heldBack} wording={wording} />
              </section>
            ) : null}
            <div className="list-bar">
              <p className="total">{t.press.count(list.total)}</p>
            </div>
            {list.items.length === 0 ? <Gap>{t.press.empty}</Gap> : null}
            <NoteList notes={list.items} wording={wording} />
            <ListFoot
              list={list}
              hrefOf={(number) => withQuery(path, { page: number === 1 ? null : number })}
              wording={wording}
            />
          </div>
          <PressAside
            events={events.items}
            spokespersons={spokespersons}
            isLoggedIn={person !== null}
            wording={wording}
          />
        </div>
      </div>
    ),
  }
}

function NoteList({ notes, wording }: { notes: PressNoteTeaser[]; wording: Wording }) {
  const { t, locale } = wording
  return (
    <ul className="plain story-list">
      {notes.map((note) => (
        <li key={note.id}>
          <article className="story">
            <span className="kicker">{t.press.note(note.number)}</span>{' '}
            <ReleaseMark release={note.release} wording={wording} />
            <h2>
              <a href={note.path}>{note.title}</a>
            </h2>
            {note.purpose ? <p className="summary">{note.purpose}</p> : null}
            <MetaLine
              parts={[
                note.agency && <AgencyLink agency={note.agency} locale={locale} />,
                <DateText key="date" value={note.publishedAt} />,
                note.isSample && t.site.sampleLabel,
              ]}
            />
          </article>
        </li>
      ))}
    </ul>
  )
}
