import { cycleLabel, PositionBars } from '../../../components/database/position-bars'
import { Figures, type NumberView } from '../../../components/database/figures'
import { LeadStory } from '../../../components/stories/lead-story'
import { StoryCards } from '../../../components/stories/story-cards'
import { StoryTeaser } from '../../../components/stories/story-teaser'
import { Gap } from '../../../components/ui/gap'
import { SectionHead } from '../../../components/ui/section-head'
import { SourceLine } from '../../../components/ui/source-line'
import { listArticles, type ArticleTeaser } from '../../../content/articles'
import { listContacts } from '../../../content/contacts'
import { listInstruments, type InstrumentRow } from '../../../content/instruments'
import { listEvents } from '../../../content/press-events'
import { listPressNotes } from '../../../content/press-notes'
import { listCycles, type CycleView } from '../../../content/review-cycles'
import { isoDay } from '../../../lib/dates'
import { mandateState } from '../../../lib/mandates'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatShare } from '../../../lib/numbers'
import { pathTo, withQuery } from '../../../lib/paths'
import { HomeColumns } from './home-columns'
import type { PageLoader } from './page'

const sideStories = 4
const cards = 3
const listed = 4
const eventsShown = 2

/** The home page: newest articles, the database's numbers, press, fact-checks, spokespersons. */
export const homePage: PageLoader = async ({ wording, locale, site }) => {
  const [news, factChecks, notes, events, spokespersons, instruments, cycles] = await Promise.all([
    listArticles(locale, { page: 1, perPage: 1 + sideStories + cards }),
    listArticles(locale, { page: 1, perPage: listed, pillar: 'fact-check' }),
    listPressNotes(locale, { page: 1, perPage: listed }),
    listEvents(locale, {
      when: 'upcoming',
      day: isoDay(new Date()),
      page: 1,
      perPage: eventsShown,
    }),
    listContacts(locale, { spokespersons: true }),
    listInstruments(locale, null),
    listCycles(locale, null),
  ])
  const { t } = wording
  const current = spokespersons
    .filter(({ mandate }) => mandateState(mandate) === 'current')
    .slice(0, listed)
  return {
    title: site.name,
    description: site.tagline,
    section: null,
    crumbs: [],
    content: (
      <>
        <div className="wrap">
          <h1 className="visually-hidden">{site.name}</h1>
          <TopStories stories={news.items.slice(0, 1 + sideStories)} wording={wording} />
        </div>
        <DatabaseBand instruments={instruments} cycles={cycles} wording={wording} />
        <div className="wrap">
          {news.items.length > 1 + sideStories ? (
            <section className="section">
              <SectionHead
                title={t.home.latest}
                href={pathTo(locale, { page: 'news' })}
                link={t.home.allNews}
              />
              <StoryCards stories={news.items.slice(1 + sideStories)} wording={wording} />
            </section>
          ) : null}
          <HomeColumns
            events={events.items}
            notes={notes.items.slice(0, listed - events.items.length)}
            factChecks={factChecks.items}
            spokespersons={current}
            wording={wording}
          />
        </div>
      </>
    ),
  }
}

function TopStories({ stories, wording }: { stories: ArticleTeaser[]; wording: Wording }) {
  const [first, ...rest] = stories
  if (!first) {
    return (
      <div className="section">
        <Gap>{wording.t.home.empty}</Gap>
      </div>
    )
  }
  return (
    <div className={rest.length > 0 ? 'lead-grid' : 'lead-grid alone'}>
      <LeadStory story={first} wording={wording} />
      {rest.length > 0 ? (
        <ul className="plain side-stories">
          {rest.map((story) => (
            <li key={story.id}>
              <StoryTeaser story={story} wording={wording} level={3} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function DatabaseBand({
  instruments,
  cycles,
  wording,
}: {
  instruments: InstrumentRow[]
  cycles: CycleView[]
  wording: Wording
}) {
  const { t, locale } = wording
  const numbers = databaseNumbers(instruments, cycles, wording)
  return (
    <section className="band" aria-labelledby="database-heading">
      <div className="wrap">
        <SectionHead
          id="database-heading"
          title={t.home.database}
          href={pathTo(locale, { page: 'database' })}
          link={t.home.explore}
        />
        {numbers.length > 0 ? (
          <Figures numbers={numbers} wording={wording} />
        ) : (
          <Gap>{t.database.empty}</Gap>
        )}
        <PositionBars cycles={cycles} wording={wording} />
      </div>
    </section>
  )
}

/** Treaties in force for the country and the counts of the latest cycle, each with its source. */
export function databaseNumbers(
  instruments: InstrumentRow[],
  cycles: CycleView[],
  wording: Wording,
): NumberView[] {
  const { t, locale } = wording
  const numbers: NumberView[] = []
  const party = instruments.filter(({ status }) => status === 'party')
  const dated = party.find(({ asOf }) => asOf)
  if (party.length > 0) {
    numbers.push({
      value: party.length,
      label: <a href={pathTo(locale, { page: 'treaties' })}>{t.home.treaties}</a>,
      source: (
        <SourceLine
          title={dated?.sourceLabel}
          url={dated?.sourceUrl}
          asOf={dated?.asOf}
          wording={wording}
        />
      ),
    })
  }
  const cycle = cycles.find(({ counts }) => counts)
  if (!cycle?.counts) return numbers
  const { received, supported, noted } = cycle.counts
  const list = (position?: string) =>
    withQuery(pathTo(locale, { page: 'recommendations' }), { cycle: cycle.slug, position })
  const [document] = cycle.documents
  numbers.push({
    value: received,
    label: <a href={list()}>{t.home.received(cycleLabel(cycle, wording))}</a>,
    source: (
      <SourceLine
        title={document?.symbol ?? cycle.countsSource}
        url={document?.url}
        asOf={null}
        wording={wording}
      />
    ),
  })
  if (supported !== null) {
    numbers.push({
      value: supported,
      label: <a href={list('supported')}>{t.home.supported}</a>,
      source: t.home.shareOfReceived(formatShare(locale, supported, received)),
    })
  }
  if (noted !== null) {
    numbers.push({
      value: noted,
      label: <a href={list('noted')}>{t.home.noted}</a>,
      source: t.home.shareOfReceived(formatShare(locale, noted, received)),
    })
  }
  return numbers
}
