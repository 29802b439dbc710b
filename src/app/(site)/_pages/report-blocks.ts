import type { EvidenceView } from '../../../content/evidence'
import type { SourceView } from '../../../content/sources'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import type { Note, NotedBlock } from '../../../lib/noted-text'

/** What every part of a report is written with. */
export interface ReportFrame {
  wording: Wording
  /** The site's own address, for what is printed or handed on. */
  origin: string
}

/** A block, by default without notes. */
export const block = (
  kind: NotedBlock['kind'],
  text: string,
  more: Omit<Partial<NotedBlock>, 'kind' | 'text'> = {},
): NotedBlock => ({ kind, text, notes: [], ...more })

/** The notes of what a statement rests on: evidence first, then sources. */
export function basisNotes(
  { evidence, sources }: { evidence: EvidenceView[]; sources: SourceView[] },
  { wording, origin }: ReportFrame,
): Note[] {
  const { t } = wording
  const absolute = (href: string | null) => (href?.startsWith('/') ? `${origin}${href}` : href)
  const told = (label: string, ...parts: (string | null)[]) =>
    `${label}: ${parts.filter(Boolean).join(', ')}.`
  return [
    ...evidence.map(({ title, date, href }) => ({
      text: told(t.followUp.evidence, title, formatDate(date)),
      url: absolute(href),
    })),
    ...sources.map(({ title, publisher, symbol, date, url, recordPath }) => ({
      text: told(t.site.source, title, publisher, symbol, formatDate(date)),
      url: absolute(url ?? recordPath),
    })),
  ]
}
