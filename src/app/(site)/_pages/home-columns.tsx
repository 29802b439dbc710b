import { SectionHead } from '../../../components/ui/section-head'
import { DateText } from '../../../components/ui/date-text'
import { NameText } from '../../../components/ui/name-text'
import type { ArticleTeaser } from '../../../content/articles'
import type { ContactView } from '../../../content/contacts'
import type { PressNoteTeaser } from '../../../content/press-notes'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'

/** Press notes, fact-checks and spokespersons side by side at the foot of the home page. */
export function HomeColumns({
  notes,
  factChecks,
  spokespersons,
  wording,
}: {
  notes: PressNoteTeaser[]
  factChecks: ArticleTeaser[]
  spokespersons: ContactView[]
  wording: Wording
}) {
  const { t, locale } = wording
  const news = pathTo(locale, { page: 'news' })
  return (
    <div className="columns">
      <section>
        <SectionHead
          title={t.home.press}
          href={pathTo(locale, { page: 'press' })}
          link={t.home.allPress}
        />
        {notes.length === 0 ? <p className="meta">{t.press.empty}</p> : null}
        <ul className="plain link-list">
          {notes.map((note) => (
            <li key={note.id}>
              <a href={note.path}>{note.title}</a>
              <span className="meta">
                {t.press.note(note.number)} · <DateText value={note.publishedAt} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHead
          title={t.home.factChecks}
          href={withQuery(news, { pillar: 'fact-check' })}
          link={t.home.allFactChecks}
        />
        {factChecks.length === 0 ? <p className="meta">{t.home.empty}</p> : null}
        <ul className="plain link-list">
          {factChecks.map((story) => (
            <li key={story.id}>
              <a href={story.path}>{story.title}</a>
              <span className="meta">
                {story.verdict ? `${t.verdicts[story.verdict]} · ` : null}
                <DateText value={story.publishedAt} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHead
          title={t.home.spokespersons}
          href={pathTo(locale, { page: 'contacts' })}
          link={t.home.allContacts}
        />
        {spokespersons.length === 0 ? <p className="meta">{t.contacts.noSpokespersons}</p> : null}
        <ul className="plain link-list">
          {spokespersons.map(({ id, name, agency, phone }) => (
            <li key={id}>
              <b>{name}</b>
              <span className="meta">
                {agency ? <NameText name={agency.name} locale={locale} /> : null}
                {agency && phone ? ' · ' : null}
                {phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : null}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
