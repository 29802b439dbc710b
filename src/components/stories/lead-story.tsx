import type { ArticleTeaser } from '../../content/articles'
import type { Wording } from '../../lib/messages/get-messages'
import { isLongTitle } from '../../lib/titles'
import { Picture } from '../ui/picture'
import { StoryKicker } from './story-kicker'
import { StoryMeta } from './story-meta'

/** The first article of the home page. */
export function LeadStory({ story, wording }: { story: ArticleTeaser; wording: Wording }) {
  return (
    <article className={isLongTitle(story.title) ? 'lead-story long' : 'lead-story'}>
      {story.image ? (
        <div className="picture">
          <Picture image={story.image} sizes="(min-width: 900px) 660px, 100vw" eager />
        </div>
      ) : null}
      <StoryKicker story={story} wording={wording} />
      <h2>
        <a href={story.path}>{story.title}</a>
      </h2>
      {story.summary ? <p className="standfirst">{story.summary}</p> : null}
      <StoryMeta story={story} wording={wording} />
    </article>
  )
}
