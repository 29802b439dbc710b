import type { EmbeddedRecordBlock } from '../../generated/payload-types'
import type { Wording } from '../../lib/messages/get-messages'
import { recordPath } from './record-path'

/** A record of the database or another page, named as it is today. */
export function EmbeddedRecord({
  block,
  wording,
}: {
  block: EmbeddedRecordBlock
  wording: Wording
}) {
  const entry = describe(block.record, wording)
  const path = recordPath(wording.locale, block.record?.relationTo, block.record?.value)
  if (!entry || !path) return null
  return (
    <div className="block embedded-record">
      <p className="meta">{entry.kind}</p>
      <p className="block-title">
        <a href={path}>{entry.title}</a>
      </p>
      {entry.detail ? <p className="meta">{entry.detail}</p> : null}
      {block.note ? <p>{block.note}</p> : null}
    </div>
  )
}

interface Entry {
  kind: string
  title: string
  detail?: string | null
}

function describe(record: EmbeddedRecordBlock['record'], { t }: Wording): Entry | null {
  if (!record || typeof record.value !== 'object') return null
  switch (record.relationTo) {
    case 'recommendations': {
      const { symbol, paragraph, summary, position } = record.value
      const place = [symbol, paragraph && t.recommendation.paragraph(paragraph)].filter(Boolean)
      return {
        kind: t.annotationTypes.recommendation,
        title: summary || t.recommendation.untitled(place.join(', ')),
        detail: [...place, t.positions[position]].join(' · '),
      }
    }
    case 'instruments':
      return {
        kind: t.database.treaties,
        title: record.value.name || record.value.code,
        detail: t.treatyStatuses[record.value.status],
      }
    case 'review-cycles':
      return {
        kind: t.database.cycle,
        title: record.value.title || record.value.code,
        detail: record.value.session,
      }
    case 'articles':
      return { kind: t.pillars[record.value.pillar], title: record.value.title }
    case 'agencies':
      return { kind: t.agencyKinds[record.value.kind], title: record.value.name }
    default:
      return null
  }
}
