import type { ArticleTeaser } from '../../content/articles'
import type { Wording } from '../../lib/messages/get-messages'
import { Picture } from '../ui/picture'
import { StoryKicker } from './story-kicker'
import { StoryMeta } from './story-meta'

/** An article in a list. */
export function StoryTeaser({
  story,
  wording,
  level,
  withSummary = false,
}: {
  story: ArticleTeaser
  wording: Wording
  level: 2 | 3
  withSummary?: boolean
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const picture = withSummary ? story.image : null
  return (
    <article className={picture ? 'story with-picture' : 'story'}>
      <div>
        <StoryKicker story={story} wording={wording} />
        <Heading>
          <a href={story.path}>{story.title}</a>
        </Heading>
        {withSummary && story.summary ? <p className="summary">{story.summary}</p> : null}
        <StoryMeta story={story} wording={wording} />
      </div>
      {picture ? (
        <div className="picture">
          <Picture image={picture} sizes="180px" decorative />
        </div>
      ) : null}
    </article>
  )
}
