import type { ArticleTeaser } from '../../content/articles'
import type { Wording } from '../../lib/messages/get-messages'
import { DateText } from '../ui/date-text'
import { MetaLine } from '../ui/meta-line'
import { NameText } from '../ui/name-text'

/** Who, when, and on how many sources: one line. */
export function StoryMeta({ story, wording }: { story: ArticleTeaser; wording: Wording }) {
  return (
    <MetaLine
      parts={[
        story.agency && <NameText name={story.agency} locale={wording.locale} />,
        story.publishedAt && <DateText value={story.publishedAt} />,
        story.sourceCount > 0 && wording.t.news.sources(story.sourceCount),
        story.isSample && wording.t.site.sampleLabel,
      ]}
    />
  )
}
