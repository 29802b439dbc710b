import type { CollectionSlug } from 'payload'
import { exchangedSlugs } from '../exchange/exchanged'
import { licenceOf } from '../lib/licence'
import { contentQuery } from './query'

/** A table of the database that anybody may take. */
export interface DataTable {
  collection: string
  /** Public records; the languages of a record are columns, not rows. */
  rows: number
  licence: string
}

/** All tables with the number of their public rows. */
export const listDataTables = contentQuery(
  'data-tables',
  async ({ payload, locale }): Promise<DataTable[]> => {
    const tables: DataTable[] = []
    for (const collection of exchangedSlugs) {
      const { totalDocs } = await payload.count({
        collection: collection as CollectionSlug,
        overrideAccess: false,
        locale,
      })
      tables.push({ collection, rows: totalDocs, licence: licenceOf(collection).id })
    }
    return tables
  },
  'everybody',
)
