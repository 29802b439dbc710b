import type { PageOf } from '../../content/page-of'
import type { Wording } from '../../lib/messages/get-messages'

/** Which page of a list this is, beside its total; nothing when there is but one. */
export function PageNumber({ list, wording }: { list: PageOf<unknown>; wording: Wording }) {
  if (list.pages <= 1) return null
  return <p className="meta">{wording.t.pagination.pageOf(list.page, list.pages)}</p>
}
