import type { ReactNode } from 'react'
import { EventTime } from '../../../components/press-room/event-time'
import { ReleaseMark } from '../../../components/press-room/release-mark'
import { DateText } from '../../../components/ui/date-text'
import { NameText } from '../../../components/ui/name-text'
import { SectionHead } from '../../../components/ui/section-head'
import type { ArticleTeaser } from '../../../content/articles'
import type { ContactView } from '../../../content/contacts'
import type { EventTeaser } from '../../../content/press-events'
import type { PressNoteTeaser } from '../../../content/press-notes'
import { answeringToday } from '../../../lib/mandates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'

/** Events to come and press notes, fact-checks and spokespersons side by side at the foot of the home page. */
export function HomeColumns({
  events,
  notes,
  factChecks,
  spokespersons,
  wording,
}: {
  events: EventTeaser[]
  notes: PressNoteTeaser[]
  factChecks: ArticleTeaser[]
  spokespersons: ContactView[]
  wording: Wording
}) {
  const { t, locale } = wording
  return (
    <div className="columns">
      <Column
        title={t.home.press}
        href={pathTo(locale, { page: 'press' })}
        link={t.home.allPress}
        empty={t.press.empty}
        items={[
          ...events.map((event) => (
            <li key={`event-${event.id}`}>
              <a href={event.path}>{event.title}</a>
              <span className="meta">
                {t.eventKinds[event.kind]} ({t.certainties[event.certainty].toLowerCase()}) ·{' '}
                <EventTime startsAt={event.startsAt} endsAt={null} wording={wording} />
              </span>
            </li>
          )),
          ...notes.map((note) => (
            <li key={note.id}>
              <a href={note.path}>{note.title}</a>
              <span className="meta">
                {t.press.note(note.number)} · <DateText value={note.publishedAt} />{' '}
                <ReleaseMark release={note.release} wording={wording} />
              </span>
            </li>
          )),
        ]}
      />
      <Column
        title={t.home.factChecks}
        href={withQuery(pathTo(locale, { page: 'news' }), { pillar: 'fact-check' })}
        link={t.home.allFactChecks}
        empty={t.home.empty}
        items={factChecks.map((story) => (
          <li key={story.id}>
            <a href={story.path}>{story.title}</a>
            <span className="meta">
              {story.verdict ? `${t.verdicts[story.verdict]} · ` : null}
              <DateText value={story.publishedAt} />
            </span>
          </li>
        ))}
      />
      <Column
        title={t.home.spokespersons}
        href={pathTo(locale, { page: 'contacts' })}
        link={t.home.allContacts}
        empty={t.contacts.noSpokespersons}
        items={spokespersons.map((contact) => (
          <Spokesperson key={contact.id} contact={contact} wording={wording} />
        ))}
      />
    </div>
  )
}

function Column({
  title,
  href,
  link,
  empty,
  items,
}: {
  title: string
  href: string
  link: string
  empty: string
  items: ReactNode[]
}) {
  return (
    <section>
      <SectionHead title={title} href={href} link={link} />
      {items.length === 0 ? <p className="meta">{empty}</p> : null}
      <ul className="plain link-list">{items}</ul>
    </section>
  )
}

/** Whoever answers today: the spokesperson, or the delegate of one who is away. */
function Spokesperson({ contact, wording }: { contact: ContactView; wording: Wording }) {
  const { agency } = contact
  const { name, phone } = answeringToday(contact) ?? contact
  return (
    <li>
      <b>{name}</b>
      <span className="meta">
        {agency ? <NameText name={agency.name} locale={wording.locale} /> : null}
        {agency && phone ? ' · ' : null}
        {phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : null}
      </span>
    </li>
  )
}
