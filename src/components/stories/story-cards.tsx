import type { ArticleTeaser } from '../../content/articles'
import type { Wording } from '../../lib/messages/get-messages'
import { Picture } from '../ui/picture'
import { StoryTeaser } from './story-teaser'

/** Articles side by side, each under its picture. */
export function StoryCards({ stories, wording }: { stories: ArticleTeaser[]; wording: Wording }) {
  return (
    <ul className="plain story-cards">
      {stories.map((story) => (
        <li key={story.id}>
          {story.image ? (
            <div className="picture">
              <Picture image={story.image} sizes="(min-width: 900px) 370px, 100vw" decorative />
            </div>
          ) : null}
          <StoryTeaser story={story} wording={wording} level={3} />
        </li>
      ))}
    </ul>
  )
}
