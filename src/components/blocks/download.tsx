import { toFile } from '../../lib/media-views'
import type { DownloadBlock } from '../../generated/payload-types'
import type { Wording } from '../../lib/messages/get-messages'
import { FileLink } from '../ui/file-link'

/** A document to take away. */
export function Download({ block, wording }: { block: DownloadBlock; wording: Wording }) {
  const file = toFile(block.file)
  if (!file) return null
  return (
    <div className="block download">
      <p>
        <FileLink file={file} label={block.label} wording={wording} />
      </p>
      {block.description ? <p>{block.description}</p> : null}
    </div>
  )
}
