import { Person } from '../../../components/people/person'
import { CertaintyTag } from '../../../components/press-room/certainty-tag'
import { EventTime } from '../../../components/press-room/event-time'
import { AgencyLink } from '../../../components/ui/agency-link'
import { FactTable } from '../../../components/ui/fact-list'
import { OutwardLink } from '../../../components/ui/outward-link'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { TermList } from '../../../components/ui/term-list'
import { getEvent, type EventView } from '../../../content/press-events'
import { env } from '../../../env'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { eventFilePath } from '../../../lib/paths'
import { isLongTitle } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'
import { eventData } from './structured-data'

/** One event of the press calendar; a cancelled one says so and why. */
export const pressEventPage: PageLoader = async ({ wording, locale, slug }) => {
  const event = await getEvent(locale, { slug })
  if (!event) return null
  const { t } = wording
  return {
    title: event.title,
    description: event.description,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', 'press-calendar', { label: event.title }),
    translations: { ...event.translations, [locale]: event.path },
    structuredData: eventData(event, locale, env.SITE_URL),
    content: (
      <div className="wrap">
        <div className="article-grid">
          <article>
            <header className="article-head">
              <p className="kicker">
                {t.eventKinds[event.kind]}{' '}
                <CertaintyTag certainty={event.certainty} wording={wording} />{' '}
                <SampleTag isSample={event.isSample} wording={wording} />
              </p>
              <h1 className={isLongTitle(event.title) ? 'long' : undefined}>{event.title}</h1>
            </header>
            <CertaintyNotice event={event} wording={wording} />
            <EventFacts event={event} wording={wording} />
            {event.description ? (
              <section className="section">
                <SectionHead title={t.events.about} />
                <p className="lines">{event.description}</p>
              </section>
            ) : null}
            {event.accreditation || event.registerBy ? (
              <section className="section">
                <SectionHead title={t.events.attending} />
                {event.accreditation ? <p className="lines">{event.accreditation}</p> : null}
                {event.registerBy ? (
                  <p>
                    <b>{t.events.registerBy(formatDate(event.registerBy))}</b>
                  </p>
                ) : null}
              </section>
            ) : null}
          </article>
          <aside className="margin" aria-label={t.events.margin}>
            <section className="no-print">
              <h2>
                <a href={eventFilePath(event.path)}>{t.events.addToCalendar}</a>
              </h2>
            </section>
            {event.contact ? (
              <section className="people narrow">
                <h2>{t.events.contact}</h2>
                <Person contact={event.contact} wording={wording} level={3} />
              </section>
            ) : null}
            {event.notes.length > 0 ? (
              <section>
                <h2>{t.events.notes}</h2>
                <ul className="plain link-list">
                  {event.notes.map((note) => (
                    <li key={note.path}>
                      <a href={note.path}>{note.title}</a>
                      <span className="meta">{t.press.note(note.number)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
          </aside>
        </div>
      </div>
    ),
  }
}

function CertaintyNotice({ event, wording }: { event: EventView; wording: Wording }) {
  const { events } = wording.t
  if (event.certainty === 'confirmed') return null
  if (event.certainty === 'provisional') {
    return <p className="notice closed">{events.provisionalNotice}</p>
  }
  return (
    <div className="notice" role="note">
      <b>{events.cancelledNotice}</b> {event.cancelReason ?? events.noReason}
    </div>
  )
}

function EventFacts({ event, wording }: { event: EventView; wording: Wording }) {
  const { t, locale } = wording
  const { events } = t
  return (
    <FactTable
      facts={[
        {
          term: events.when,
          value: <EventTime startsAt={event.startsAt} endsAt={event.endsAt} wording={wording} />,
        },
        {
          term: events.place,
          value: [event.place, event.address].filter(Boolean).join(', '),
        },
        {
          term: events.online,
          value: event.onlineUrl && (
            <OutwardLink href={event.onlineUrl}>{events.onlineHere}</OutwardLink>
          ),
        },
        {
          term: events.organiser,
          value: event.agency && <AgencyLink agency={event.agency} locale={locale} />,
        },
        {
          term: events.topics,
          value: event.topics.length > 0 && <TermList terms={event.topics} locale={locale} />,
        },
      ]}
    />
  )
}
