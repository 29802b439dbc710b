import type { ArticleTeaser } from '../../content/articles'
import type { Wording } from '../../lib/messages/get-messages'

/** The section of an article; a fact-check says its verdict at once. */
export function StoryKicker({ story, wording }: { story: ArticleTeaser; wording: Wording }) {
  const { pillars, record, verdicts } = wording.t
  return (
    <span className="kicker">
      {story.isWithdrawn ? <b className="tag withdrawn">{record.kinds.withdrawn}</b> : null}{' '}
      {pillars[story.pillar]}
      {story.verdict ? `: ${verdicts[story.verdict].toLocaleLowerCase(wording.locale)}` : null}
    </span>
  )
}
