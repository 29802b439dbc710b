import type { Article } from '../generated/payload-types'
import { toDocumentPath } from '../lib/document-paths'
import { idOf } from './names'
import type { Reader } from './query'

/** A numbered source in an article's margin. */
export interface SourceView {
  title: string
  publisher: string | null
  symbol: string | null
  url: string | null
  date: string | null
  /** The record of the database that the source is, when there is one. */
  recordPath: string | null
}

type Row = NonNullable<Article['sources']>[number]

/** An article's sources in their order: the order is the number readers see. */
export function toSources(reader: Reader, rows: Row[]): Promise<SourceView[]> {
  return Promise.all(
    rows.map(async (row) => ({
      title: row.title ?? row.symbol ?? '',
      publisher: row.publisher ?? null,
      symbol: row.symbol ?? null,
      url: row.url ?? null,
      date: row.date ?? null,
      recordPath: await recordPath(reader, row.record),
    })),
  )
}

async function recordPath(reader: Reader, record: Row['record']): Promise<string | null> {
  const id = record && idOf(record.value)
  if (!record || id === null) return null
  const { docs } = await reader.payload.find({
    collection: record.relationTo,
    ...reader.options,
    where: { id: { equals: id } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const slug = docs[0]?.slug
  return slug ? (toDocumentPath(record.relationTo)?.(reader.locale, slug) ?? null) : null
}
