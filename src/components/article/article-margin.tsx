import type { ArticleView } from '../../content/article'
import type { Wording } from '../../lib/messages/get-messages'
import { citedSources } from '../blocks/nodes'
import { ContactLines } from '../people/contact-lines'
import { SourcesList } from './sources-list'

/** The margin: numbered sources, records the article is about, who to ask. */
export function ArticleMargin({ article, wording }: { article: ArticleView; wording: Wording }) {
  const { t } = wording
  const { sources, recommendations, instruments, pressContact } = article
  return (
    <aside className="margin" aria-label={t.article.margin}>
      <section>
        <h2>{t.article.sources}</h2>
        {sources.length > 0 ? (
          <SourcesList sources={sources} cited={citedSources(article.body)} wording={wording} />
        ) : (
          <p className="meta">{t.article.noSources}</p>
        )}
      </section>
      {recommendations.length > 0 ? (
        <section>
          <h2>{t.article.recommendations}</h2>
          <ul className="plain link-list">
            {recommendations.map(({ id, path, symbol, paragraph, position, summary }) => (
              <li key={id}>
                <a href={path}>
                  {[symbol, paragraph && t.recommendation.paragraph(paragraph)]
                    .filter(Boolean)
                    .join(', ')}
                </a>
                {summary ? <span className="meta">{summary}</span> : null}
                <span className="meta">{t.positions[position]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {instruments.length > 0 ? (
        <section>
          <h2>{t.article.treaties}</h2>
          <ul className="plain link-list">
            {instruments.map(({ id, path, name, code }) => (
              <li key={id}>
                <a href={path}>{name}</a>
                <span className="meta">{code}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {pressContact ? (
        <section>
          <h2>{t.article.pressContact}</h2>
          <ContactLines contact={pressContact} wording={wording} />
        </section>
      ) : null}
    </aside>
  )
}
