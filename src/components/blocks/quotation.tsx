import type { QuotationBlock } from '../../generated/payload-types'
import type { Wording } from '../../lib/messages/get-messages'
import { SourceLine } from '../ui/source-line'

/** Somebody's words, verbatim, in their own language. */
export function Quotation({ block, wording }: { block: QuotationBlock; wording: Wording }) {
  const { text, attribution, language, sourceTitle, sourceUrl } = block
  return (
    <figure className="block quotation">
      <blockquote lang={language && language !== wording.locale ? language : undefined}>
        {text}
      </blockquote>
      <figcaption>
        {attribution}
        {sourceTitle ? '. ' : null}
        <SourceLine title={sourceTitle} url={sourceUrl} asOf={null} wording={wording} />
      </figcaption>
    </figure>
  )
}
