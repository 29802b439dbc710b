import type { Wording } from '../../lib/messages/get-messages'

/** Says that a document is sample data; nothing on real ones. */
export function SampleTag({ isSample, wording }: { isSample: boolean; wording: Wording }) {
  return isSample ? <span className="tag sample">{wording.t.site.sampleLabel}</span> : null
}
