import { licenceOf } from '../../lib/licence'
import type { Wording } from '../../lib/messages/get-messages'
import { pathTo } from '../../lib/paths'

/** Under a record: on which terms it may be used again, and where the whole table is. */
export function LicenceLine({ collection, wording }: { collection: string; wording: Wording }) {
  const { openData } = wording.t
  const { id, url } = licenceOf(collection)
  return (
    <div className="wrap">
      <p className="meta licence-line">
        {openData.licence}:{' '}
        <a href={url} rel="license">
          {openData.licences[id] ?? id}
        </a>
        {' · '}
        <a href={pathTo(wording.locale, { page: 'open-data' })}>{openData.title}</a>
      </p>
    </div>
  )
}
