import type { Wording } from '../../lib/messages/get-messages'
import { Callout } from './callout'
import { DataTable } from './data-table'
import { Download } from './download'
import { EmbeddedRecord } from './embedded-record'
import { Figure } from './figure'
import { KeyFigure } from './key-figure'
import type { ContentBlock } from './nodes'
import { Quotation } from './quotation'

/** A block of a text by its kind. */
export function BlockView({ block, wording }: { block: ContentBlock; wording: Wording }) {
  switch (block.blockType) {
    case 'callout':
      return <Callout block={block} wording={wording} />
    case 'dataTable':
      return <DataTable block={block} wording={wording} />
    case 'download':
      return <Download block={block} wording={wording} />
    case 'embeddedRecord':
      return <EmbeddedRecord block={block} wording={wording} />
    case 'figure':
      return <Figure block={block} wording={wording} />
    case 'keyFigure':
      return <KeyFigure block={block} wording={wording} />
    case 'quotation':
      return <Quotation block={block} wording={wording} />
    default:
      return null
  }
}
