import { ListFoot } from '../../../components/filters/list-foot'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { MetaLine } from '../../../components/ui/meta-line'
import { PageHead } from '../../../components/ui/page-head'
import { PressAside } from './press-aside'
import { listContacts } from '../../../content/contacts'
import { listEvents } from '../../../content/press-events'
import { listPressNotes } from '../../../content/press-notes'
import { isoDay } from '../../../lib/dates'
import { mandateState } from '../../../lib/mandates'
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
  const [list, contacts, events] = await Promise.all([
    listPressNotes(locale, { page, perPage }),
    listContacts(locale, { spokespersons: true }),
    listEvents(locale, {
      when: 'upcoming',
      day: isoDay(new Date()),
      page: 1,
      perPage: eventsShown,
    }),
  ])
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
            <div className="list-bar">
              <p className="total">{t.press.count(list.total)}</p>
            </div>
            {list.items.length === 0 ? <Gap>{t.press.empty}</Gap> : null}
            <ul className="plain story-list">
              {list.items.map((note) => (
                <li key={note.id}>
                  <article className="story">
                    <span className="kicker">{t.press.note(note.number)}</span>
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
            <ListFoot
              list={list}
              hrefOf={(number) => withQuery(path, { page: number === 1 ? null : number })}
              wording={wording}
            />
          </div>
          <PressAside events={events.items} spokespersons={spokespersons} wording={wording} />
        </div>
      </div>
    ),
  }
}
