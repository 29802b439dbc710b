import type { Payload } from 'payload'
import { pageColumn } from '../exchange/beside'
import { type Column, columnsOf } from '../exchange/columns'
import { configOf } from '../exchange/natural-keys'
import { type FlatRecord, lookUpRelated, toFlat } from '../exchange/record'
import { References } from '../exchange/references'
import { toDocumentPath } from '../lib/document-paths'
import { licenceOf } from '../lib/licence'
import { localeCodes } from '../lib/locales'
import { publicRecords, type Selection } from './public-records'

/** A collection as a flat table of what the public may read. */
export interface PublicTable {
  columns: Column[]
  batches(): AsyncGenerator<ExportedRow[]>
}

/** One record: its values by column, and what is said beside them. */
export interface ExportedRow {
  values: FlatRecord
  beside: Record<string, string>
}

/**
 * The table of a collection, or of some of its records.
 *
 * @param origin the site's own address, which the records' addresses begin with
 */
export function publicTable(
  payload: Payload,
  collection: string,
  { selection, origin }: { selection: Selection; origin: string },
): PublicTable {
  const config = configOf(payload, collection)
  const columns = columnsOf(config).filter(
    ({ field }) => !('access' in field && field.access?.read),
  )
  const toPath = toDocumentPath(collection)
  const licence = licenceOf(collection)
  const besideOf = (doc: Record<string, unknown>): Record<string, string> => {
    const slug = typeof doc.slug === 'string' ? doc.slug : null
    const addresses = localeCodes.map((locale): [string, string] => [
      pageColumn(locale),
      toPath && slug ? `${origin}${toPath(locale, slug)}` : '',
    ])
    return {
      ...Object.fromEntries(addresses),
      licence: licence.url,
      modified: moment(doc.updatedAt),
    }
  }
  return {
    columns,
    async *batches() {
      for await (const docs of publicRecords(payload, collection, selection)) {
        // References of one batch at a time: those of 250,000 records would fill the memory.
        const references = new References(payload, payload.db.drizzle)
        await lookUpRelated(docs, columns, references)
        yield docs.map((doc) => ({
          values: toFlat(doc, columns, references),
          beside: besideOf(doc),
        }))
      }
    },
  }
}

function moment(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? new Date(value).toISOString() : ''
}
