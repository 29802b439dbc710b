import type { Release } from '../../content/press-notes'
import type { Wording } from '../../lib/messages/get-messages'
import { releaseLines } from '../../lib/press/release-words'

/** Marks a note that is not public in a list; nothing for a public one. */
export function ReleaseMark({ release, wording }: { release: Release; wording: Wording }) {
  return releaseLines(release, wording.t).map((line) => (
    <span key={line} className="tag held-back">
      {line}
    </span>
  ))
}

/** At the top of a note that is not public, on the screen and on paper. */
export function ReleaseBanner({ release, wording }: { release: Release; wording: Wording }) {
  const { pressAccount } = wording.t
  const lines = releaseLines(release, wording.t)
  if (lines.length === 0) return null
  return (
    <div className="notice held-back" role="note">
      {lines.map((line) => (
        <p key={line}>
          <b>{line}</b>
        </p>
      ))}
      <p>{release.embargoUntil ? pressAccount.embargoRule : pressAccount.pressOnlyRule}</p>
    </div>
  )
}
