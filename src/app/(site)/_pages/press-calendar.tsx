import { ListFoot } from '../../../components/filters/list-foot'
import { EventMonths } from '../../../components/press-room/event-list'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { listEvents } from '../../../content/press-events'
import { env } from '../../../env'
import { isoDay } from '../../../lib/dates'
import { pageNumber } from '../../../lib/numbers'
import { calendarFeedPath, withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const mostUpcoming = 100
const pastPerPage = 20

/** The press calendar: what is to come, then what is over, page by page. */
export const pressCalendarPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const page = pageNumber(query.get('page'))
  const day = isoDay(new Date())
  const [upcoming, past] = await Promise.all([
    listEvents(locale, { when: 'upcoming', day, page: 1, perPage: mostUpcoming }),
    listEvents(locale, { when: 'past', day, page, perPage: pastPerPage }),
  ])
  if (page > Math.max(1, past.pages)) return null
  const feed = calendarFeedPath(locale)
  return {
    title: t.events.title,
    description: t.events.lead,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: t.events.title }),
    content: (
      <div className="wrap">
        <PageHead title={t.events.title} lead={t.events.lead}>
          <p className="after-lead no-print">
            <a href={feed}>{t.events.subscribe}</a>
            <span className="meta feed-address">
              {t.events.subscribeHint} <code>{env.SITE_URL + feed}</code>
            </span>
          </p>
        </PageHead>
        {page === 1 ? (
          <section>
            <SectionHead title={t.events.upcoming} />
            {upcoming.items.length === 0 ? <Gap>{t.events.noUpcoming}</Gap> : null}
            <EventMonths events={upcoming.items} wording={wording} />
          </section>
        ) : null}
        <section className={page === 1 ? 'section' : undefined}>
          <SectionHead id="past" title={t.events.past} />
          {past.items.length === 0 ? <p className="meta">{t.events.noPast}</p> : null}
          <EventMonths events={past.items} wording={wording} />
          <ListFoot
            list={past}
            hrefOf={(number) => withQuery(path, { page: number === 1 ? null : number })}
            wording={wording}
          />
        </section>
      </div>
    ),
  }
}
