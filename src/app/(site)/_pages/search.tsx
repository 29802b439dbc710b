import type { ReactNode } from 'react'
import { RecordList } from '../../../components/database/record-list'
import { SearchForm } from '../../../components/layout/search-form'
import { ReleaseMark } from '../../../components/press-room/release-mark'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { Highlight } from '../../../components/ui/highlight'
import { SectionHead } from '../../../components/ui/section-head'
import { searchSite, type SearchResults } from '../../../content/search'
import { readFilters } from '../../../lib/list-query'
import { excerpt } from '../../../lib/matches'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

/** Search over everything public, grouped by kind. */
export const searchPage: PageLoader = async ({ wording, locale, query }) => {
  const { t } = wording
  const { q } = readFilters(query, ['q'])
  const results = q ? await searchSite(locale, q) : null
  return {
    title: q ? `${q} – ${t.search.title}` : t.search.title,
    section: null,
    crumbs: crumbsTo(wording, { label: t.search.title }),
    noIndex: true,
    withSearch: false,
    content: (
      <div className="wrap">
        <div className="page-head">
          <h1>{t.search.title}</h1>
        </div>
        <SearchForm wording={wording} id="search-large" query={q ?? ''} large />
        {q && results ? (
          <Results q={q} results={results} wording={wording} />
        ) : (
          <p className="meta after-lead">{t.search.prompt}</p>
        )}
      </div>
    ),
  }
}

function Results({ q, results, wording }: { q: string; results: SearchResults; wording: Wording }) {
  const { t, locale } = wording
  if (results.total === 0) {
    return (
      <div className="result-group" role="status">
        <h2>{t.search.nothing(q)}</h2>
        <Gap>{t.search.advice[0]}</Gap>
        <ul>
          {t.search.advice.slice(1).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    )
  }
  const recordsPath = withQuery(pathTo(locale, { page: 'recommendations' }), { q })
  const { articles, pressNotes, recommendations, agencies, instruments } = results
  return (
    <>
      <p className="after-lead" role="status">
        <b>{t.search.results(results.total, q)}</b>
      </p>
      <Group title={t.search.articles} count={articles.total}>
        <ul className="plain story-list">
          {articles.items.map((story) => (
            <li key={story.id}>
              <article className="story">
                <span className="kicker">{t.pillars[story.pillar]}</span>
                <h3>
                  <a href={story.path}>
                    <Highlight text={story.title} query={q} />
                  </a>
                </h3>
                {story.summary ? (
                  <p className="summary">
                    <Highlight text={excerpt(story.summary, q)} query={q} />
                  </p>
                ) : null}
                <p className="meta">
                  <DateText value={story.publishedAt} />
                </p>
              </article>
            </li>
          ))}
        </ul>
      </Group>
      <Group
        title={t.search.recommendations}
        count={recommendations.total}
        {...(recommendations.total > recommendations.items.length
          ? { href: recordsPath, link: t.search.allRecommendations(recommendations.total) }
          : {})}
      >
        <RecordList rows={recommendations.items} wording={wording} query={q} />
      </Group>
      <Group title={t.search.instruments} count={instruments.total}>
        <ul className="plain link-list">
          {instruments.items.map((treaty) => (
            <li key={treaty.id}>
              <a href={treaty.path}>
                <Highlight text={treaty.name} query={q} />
              </a>{' '}
              <span className="meta">{treaty.code}</span>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t.search.pressNotes} count={pressNotes.total}>
        <ul className="plain link-list">
          {pressNotes.items.map((note) => (
            <li key={note.path}>
              <a href={note.path}>
                <Highlight text={note.title} query={q} />
              </a>
              <span className="meta">
                {t.press.note(note.number)} · <DateText value={note.publishedAt} />{' '}
                <ReleaseMark release={note.release} wording={wording} />
              </span>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t.search.agencies} count={agencies.total}>
        <ul className="plain link-list">
          {agencies.items.map((agency) => (
            <li key={agency.id}>
              <AgencyLink agency={agency} locale={locale} />
            </li>
          ))}
        </ul>
      </Group>
    </>
  )
}

function Group({
  title,
  count,
  href,
  link,
  children,
}: {
  title: string
  count: number
  href?: string
  link?: string
  children: ReactNode
}) {
  if (count === 0) return null
  return (
    <section className="result-group">
      <SectionHead title={`${title} (${count})`} {...(href && link ? { href, link } : {})} />
      {children}
    </section>
  )
}
