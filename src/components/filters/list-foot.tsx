import type { PageOf } from '../../content/page-of'
import type { Wording } from '../../lib/messages/get-messages'
import { Pagination } from '../ui/pagination'

/** Under a list: which part of it this is, and the way to the others. */
export function ListFoot({
  list,
  hrefOf,
  wording,
}: {
  list: PageOf<unknown>
  hrefOf: (page: number) => string
  wording: Wording
}) {
  if (list.pages <= 1) return null
  const from = (list.page - 1) * list.perPage + 1
  return (
    <div className="list-foot">
      <p className="meta">
        {wording.t.pagination.range(from, from + list.items.length - 1, list.total)}
      </p>
      <Pagination page={list.page} pages={list.pages} hrefOf={hrefOf} wording={wording} />
    </div>
  )
}
