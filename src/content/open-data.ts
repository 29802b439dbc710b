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
  /** When one of them was last changed, as an ISO moment. */
  modified: string | null
}

/** All tables with the number of their public rows. */
export const listDataTables = contentQuery(
  'data-tables',
  async ({ payload, locale }): Promise<DataTable[]> => {
    const tables: DataTable[] = []
    for (const collection of exchangedSlugs) {
      const { docs, totalDocs } = await payload.find({
        collection: collection as CollectionSlug,
        overrideAccess: false,
        locale,
        sort: '-updatedAt',
        depth: 0,
        limit: 1,
        // What other collections say of a record does not matter here.
        ...({ joins: false } as object),
      })
      tables.push({
        collection,
        rows: totalDocs,
        licence: licenceOf(collection).id,
        modified: changeOf(docs[0]),
      })
    }
    return tables
  },
  'everybody',
)

function changeOf(doc: object | undefined): string | null {
  return doc && 'updatedAt' in doc && typeof doc.updatedAt === 'string' ? doc.updatedAt : null
}
