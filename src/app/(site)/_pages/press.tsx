import { ListFoot } from '../../../components/filters/list-foot'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { MetaLine } from '../../../components/ui/meta-line'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { Person } from '../../../components/people/person'
import { listContacts } from '../../../content/contacts'
import { listPressNotes } from '../../../content/press-notes'
import { mandateState } from '../../../lib/mandates'
import { pageNumber } from '../../../lib/numbers'
import { pathTo, withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const perPage = 20
const spokespersonsShown = 3

/** The press room: the notes released so far and who may speak. */
export const pressPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const page = pageNumber(query.get('page'))
  const [list, contacts] = await Promise.all([
    listPressNotes(locale, { page, perPage }),
    listContacts(locale, { spokespersons: true }),
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
          <aside aria-labelledby="press-spokespersons">
            <SectionHead id="press-spokespersons" title={t.contacts.spokespersons} />
            {spokespersons.length === 0 ? (
              <p className="meta">{t.contacts.noSpokespersons}</p>
            ) : null}
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
          </aside>
        </div>
      </div>
    ),
  }
}
