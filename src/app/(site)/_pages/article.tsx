import { ArticleMargin } from '../../../components/article/article-margin'
import { Byline, citeAnchor } from '../../../components/article/byline'
import { ChangeNotes, LatestChange } from '../../../components/article/change-notes'
import { FactCheckBox } from '../../../components/article/fact-check-box'
import { wordsOf } from '../../../components/blocks/nodes'
import { CorrectionNotice } from '../../../components/record/correction-notice'
import { WithdrawalBanner } from '../../../components/record/withdrawal-banner'
import { RichText } from '../../../components/blocks/rich-text'
import { StoryTeaser } from '../../../components/stories/story-teaser'
import { FigureCaption } from '../../../components/ui/figure-caption'
import { Picture } from '../../../components/ui/picture'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { getArticle, type ArticleView } from '../../../content/article'
import { env } from '../../../env'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { isLongTitle } from '../../../lib/titles'
import { readingMinutes } from '../../../lib/vietnamese'
import { articleData } from './structured-data'
import { crumbsTo, type PageLoader } from './page'

/** One article with its sources in the margin. */
export const articlePage: PageLoader = async ({ wording, locale, site, slug }) => {
  const article = await getArticle(locale, { slug })
  if (!article) return null
  const { t } = wording
  const pillarPath = withQuery(pathTo(locale, { page: 'news' }), { pillar: article.pillar })
  return {
    title: article.title,
    description: article.summary,
    section: 'news',
    crumbs: crumbsTo(wording, 'news', { label: t.pillars[article.pillar], href: pillarPath }),
    translations: { ...article.translations, [locale]: article.path },
    image: article.hero?.src ?? null,
    publishedAt: article.publishedAt,
    noIndex: article.withdrawal !== null,
    structuredData: articleData(article, site, locale, env.SITE_URL),
    content: (
      <div className="wrap">
        <div className="article-grid">
          <article>
            <WithdrawalBanner withdrawal={article.withdrawal} wording={wording} />
            <ArticleHead article={article} wording={wording} />
            {article.awaitingApproval ? (
              <p className="notice">{t.record.awaitingApproval}</p>
            ) : null}
            <CorrectionNotice corrections={article.corrections} wording={wording} />
            <LatestChange changes={article.changeNotes} wording={wording} />
            {article.hero ? (
              <figure className="hero">
                <Picture image={article.hero} sizes="(min-width: 1040px) 700px, 100vw" eager />
                <FigureCaption
                  image={article.hero}
                  caption={article.hero.caption}
                  wording={wording}
                />
              </figure>
            ) : null}
            {article.factCheck ? (
              <FactCheckBox check={article.factCheck} wording={wording} />
            ) : null}
            <RichText text={article.body} wording={wording} sourceCount={article.sources.length} />
            <div className="after-text">
              <ChangeNotes changes={article.changeNotes} wording={wording} />
              <p className="no-print">
                <a href={pathTo(locale, { page: 'article-versions', slug: article.slug })}>
                  {t.record.versions}
                </a>
              </p>
              <HowToCite article={article} siteName={site.name} wording={wording} />
            </div>
          </article>
          <ArticleMargin article={article} wording={wording} />
        </div>
        {article.related.length > 0 ? (
          <section className="section">
            <SectionHead title={t.article.related} />
            <ul className="plain story-cards">
              {article.related.map((story) => (
                <li key={story.id}>
                  <StoryTeaser story={story} wording={wording} level={3} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    ),
  }
}

function ArticleHead({ article, wording }: { article: ArticleView; wording: Wording }) {
  const { t, locale } = wording
  const pillar = withQuery(pathTo(locale, { page: 'news' }), { pillar: article.pillar })
  return (
    <header className="article-head">
      <p className="kicker">
        <a href={pillar}>{t.pillars[article.pillar]}</a>
        {' · '}
        {t.news.minutes(readingMinutes(wordsOf(article.body)))}{' '}
        <SampleTag isSample={article.isSample} wording={wording} />
      </p>
      <h1 className={isLongTitle(article.title) ? 'long' : undefined}>{article.title}</h1>
      {article.summary ? <p className="standfirst">{article.summary}</p> : null}
      <Byline article={article} wording={wording} />
    </header>
  )
}

function HowToCite({
  article,
  siteName,
  wording,
}: {
  article: ArticleView
  siteName: string
  wording: Wording
}) {
  const { t } = wording
  const who = [article.agency?.name.text, ...article.authors.map(({ name }) => name)].filter(
    Boolean,
  )
  const date = formatDate(article.revisedAt ?? article.publishedAt)
  return (
    <section aria-labelledby={citeAnchor}>
      <h2 id={citeAnchor}>{t.article.howToCite}</h2>
      <p className="cite-line">
        {who.join(', ')}. <cite>{article.title}</cite>. {siteName}
        {date ? `, ${date}` : ''}. {env.SITE_URL}
        {article.path}
      </p>
      <p className="meta print-hint">{t.article.print}</p>
    </section>
  )
}
