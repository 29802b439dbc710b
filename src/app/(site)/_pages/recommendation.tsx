import { Timeline } from '../../../components/database/timeline'
import { ActionList } from '../../../components/follow-up/action-list'
import { AssessmentList } from '../../../components/follow-up/assessment-list'
import { ReportList } from '../../../components/follow-up/report-list'
import { ArchiveNotice } from '../../../components/record/archive-notice'
import { StoryTeaser } from '../../../components/stories/story-teaser'
import { FactTable } from '../../../components/ui/fact-list'
import { Gap } from '../../../components/ui/gap'
import { NameText } from '../../../components/ui/name-text'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { listArticlesAbout } from '../../../content/articles'
import { getFollowUp } from '../../../content/follow-up'
import { getRecommendation, type RecommendationView } from '../../../content/recommendation'
import type { Wording } from '../../../lib/messages/get-messages'
import { isLongTitle, shorten } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'
import { RecommendationFacts, RecommendationTags } from './recommendation-facts'
import { timelineOf } from './recommendation-timeline'

const articlesShown = 6

/** One recommendation: what was asked, the answer, who is in charge, what is known and what is not. */
export const recommendationPage: PageLoader = async ({ wording, locale, slug }) => {
  const record = await getRecommendation(locale, { slug })
  if (!record) return null
  const { t } = wording
  const [articles, followUp] = await Promise.all([
    listArticlesAbout(locale, {
      field: 'relatedRecommendations',
      id: record.id,
      limit: articlesShown,
    }),
    getFollowUp(locale, { recommendation: record.id }),
  ])
  const place = placeOf(record, wording)
  return {
    title: record.summary ? shorten(record.summary, 110) : t.recommendation.untitled(place),
    description: record.summary ?? record.text,
    section: 'database',
    record: 'recommendations',
    crumbs: crumbsTo(
      wording,
      'database',
      'recommendations',
      ...(record.cycle ? [{ label: record.cycle.title, href: record.cycle.path }] : []),
      { label: place },
    ),
    content: (
      <div className="wrap">
        <ArchiveNotice
          archivedOn={record.archivedOn}
          reason={record.archivedReason}
          wording={wording}
        />
        <RecordHead record={record} wording={wording} place={place} />
        <RecommendationFacts record={record} wording={wording} />
        <section>
          <SectionHead title={t.recommendation.progress} />
          <div className="halves">
            <div>
              <h3>{t.recommendation.selfReport}</h3>
              <ReportList
                reports={followUp.reports}
                missing={
                  record.year
                    ? t.followUp.noReportAtAll(String(record.year))
                    : t.recommendation.noSelfReport
                }
                wording={wording}
              />
            </div>
            <div>
              <h3>{t.recommendation.outside}</h3>
              <AssessmentList assessments={followUp.assessments} wording={wording} />
            </div>
          </div>
        </section>
        <section className="section">
          <SectionHead title={t.followUp.title} />
          <ActionList actions={followUp.actions} missing={t.followUp.noActions} wording={wording} />
        </section>
        <section className="section">
          <SectionHead title={t.recommendation.timeline} />
          <Timeline entries={timelineOf(record, followUp, articles, wording)} />
        </section>
        {articles.length > 0 ? (
          <section className="section">
            <SectionHead title={t.recommendation.articles} />
            <ul className="plain story-list">
              {articles.map((story) => (
                <li key={story.id}>
                  <StoryTeaser story={story} wording={wording} level={3} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="section">
          <SectionHead title={t.recommendation.tags} />
          <RecommendationTags record={record} wording={wording} />
        </section>
        <section className="section">
          <SectionHead title={t.recommendation.record} />
          <FactTable
            facts={[
              { term: t.recommendation.key, value: <span className="num">{record.key}</span> },
              { term: 'UHRI', value: record.uhriAnnotationId },
              { term: t.database.mechanism, value: record.mechanism },
              { term: t.recommendation.relevance, value: relevanceOf(record, wording) },
            ]}
          />
        </section>
      </div>
    ),
  }
}

function placeOf({ symbol, paragraph }: RecommendationView, { t }: Wording): string {
  return [symbol, paragraph && t.recommendation.paragraph(paragraph)].filter(Boolean).join(', ')
}

function relevanceOf({ relevance }: RecommendationView, { t }: Wording): string | null {
  if (!relevance) return null
  return [t.relevance[relevance.level], relevance.reason].filter(Boolean).join('. ')
}

function RecordHead({
  record,
  wording,
  place,
}: {
  record: RecommendationView
  wording: Wording
  place: string
}) {
  const { t, locale } = wording
  const language = record.textLanguage ?? 'en'
  return (
    <header className="record-head">
      <p className="symbol-line">
        {place}
        {record.states.length > 0 ? (
          <>
            {' · '}
            {t.recommendation.states}:{' '}
            {record.states.map((state, index) => (
              <span key={state.text}>
                {index > 0 && ', '}
                <NameText name={state} locale={locale} />
              </span>
            ))}
          </>
        ) : null}{' '}
        <SampleTag isSample={record.isSample} wording={wording} />
      </p>
      {record.summary ? (
        <h1 className={isLongTitle(record.summary) ? 'long' : undefined}>{record.summary}</h1>
      ) : (
        <>
          <h1>{t.recommendation.untitled(place)}</h1>
          <Gap>{t.recommendation.noSummary}</Gap>
        </>
      )}
      <p className="meta after-lead">
        {record.summary ? `${t.recommendation.summaryNote} ` : null}
        {record.text
          ? t.recommendation.verbatim(t.languagesOfTexts[language] ?? language)
          : t.recommendation.noText}
      </p>
      {record.text ? (
        <blockquote className="verbatim" lang={language === locale ? undefined : language}>
          {record.text}
        </blockquote>
      ) : null}
    </header>
  )
}
