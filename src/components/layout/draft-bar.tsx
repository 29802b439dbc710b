import type { Wording } from '../../lib/messages/get-messages'
import { RefreshOnSave } from './refresh-on-save'

/** Tells staff that they look at a draft, and lets them out. */
export function DraftBar({ wording, path }: { wording: Wording; path: string }) {
  return (
    <div className="draft-bar" role="status">
      <div className="wrap">
        <span>{wording.t.site.draftBar}</span>
        <a href={`/preview/exit?path=${encodeURIComponent(path)}`}>{wording.t.site.draftExit}</a>
      </div>
      <RefreshOnSave />
    </div>
  )
}
