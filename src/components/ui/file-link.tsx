import type { FileView } from '../../lib/media-views'
import type { Wording } from '../../lib/messages/get-messages'
import { formatBytes } from '../../lib/numbers'

/** A link to a file, with its kind and size so that nobody is surprised by either. */
export function FileLink({
  file,
  label,
  wording,
}: {
  file: FileView
  label: string
  wording: Wording
}) {
  const kind = file.name.includes('.') ? (file.name.split('.').at(-1) ?? '').toUpperCase() : ''
  const details = [kind, file.bytes ? formatBytes(wording.locale, file.bytes) : ''].filter(Boolean)
  return (
    <>
      <a href={file.url} download>
        {label}
      </a>
      {details.length > 0 ? <span className="meta"> ({details.join(', ')})</span> : null}
    </>
  )
}
