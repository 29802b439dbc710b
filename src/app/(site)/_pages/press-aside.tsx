import { Person } from '../../../components/people/person'
import { CertaintyTag } from '../../../components/press-room/certainty-tag'
import { EventTime } from '../../../components/press-room/event-time'
import { SectionHead } from '../../../components/ui/section-head'
import type { ContactView } from '../../../content/contacts'
import type { EventTeaser } from '../../../content/press-events'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo } from '../../../lib/paths'

/** Beside the press notes: the next events, who may speak, and what else is for journalists. */
export function PressAside({
  events,
  spokespersons,
  isLoggedIn,
  wording,
}: {
  events: EventTeaser[]
  spokespersons: ContactView[]
  isLoggedIn: boolean
  wording: Wording
}) {
  const { t, locale } = wording
  return (
    <aside aria-label={t.press.aside}>
      <section className="upcoming-events">
        <SectionHead
          title={t.events.next}
          href={pathTo(locale, { page: 'press-calendar' })}
          link={t.events.all}
        />
        {events.length === 0 ? <p className="meta">{t.events.noUpcoming}</p> : null}
        <ul className="plain link-list">
          {events.map((event) => (
            <li key={event.id}>
              <a href={event.path}>{event.title}</a>
              <span className="meta">
                <EventTime startsAt={event.startsAt} endsAt={event.endsAt} wording={wording} />{' '}
                <CertaintyTag certainty={event.certainty} wording={wording} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="press-links">
        <SectionHead title={t.press.more} />
        <ul className="plain link-list">
          {(['questions', 'materials', 'trainings'] as const).map((page) => (
            <li key={page}>
              <a href={pathTo(locale, { page })}>{t[page].title}</a>
            </li>
          ))}
          {isLoggedIn ? null : (
            <li>
              <a href={pathTo(locale, { page: 'press-login' })}>{t.pressAccount.loginLink}</a>
            </li>
          )}
        </ul>
      </section>
      <section>
        <SectionHead title={t.contacts.spokespersons} />
        {spokespersons.length === 0 ? <p className="meta">{t.contacts.noSpokespersons}</p> : null}
        <ul className="plain people narrow">
          {spokespersons.map((contact) => (
            <li key={contact.id}>
              <Person contact={contact} wording={wording} level={3} />
            </li>
          ))}
        </ul>
        <p>
          <a href={pathTo(locale, { page: 'contacts' })}>{t.press.allContacts}</a>
        </p>
      </section>
    </aside>
  )
}
