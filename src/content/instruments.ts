import type { Instrument, Mechanism } from '../generated/payload-types'
import { defaultLocale } from '../lib/locales'
import { instrumentPath } from '../lib/paths'
import { idsOf } from './names'
import { contentQuery, type Reader } from './query'

/** A treaty as other pages mention it. */
export interface InstrumentRef {
  id: number
  code: string
  name: string
  shortName: string | null
  path: string
}

/** A treaty in the list of treaties. */
export interface InstrumentRow extends InstrumentRef {
  kind: Instrument['kind']
  status: Instrument['status']
  signedOn: string | null
  boundOn: string | null
  boundBy: Instrument['boundBy'] | null
  inForceOn: string | null
  sourceLabel: string | null
  sourceUrl: string | null
  asOf: string | null
  isSample: boolean
}

/** A treaty as its own page shows it. */
export interface InstrumentView extends InstrumentRow {
  slug: string
  adoptedOn: string | null
  summary: string | null
  reservations: string | null
  nextReportDue: string | null
  body: { name: string; website: string | null } | null
}

const refFields = { code: true, name: true, shortName: true, slug: true } as const

/** The treaties with these ids. */
export async function loadInstruments(
  reader: Reader,
  relations: Iterable<number | { id: number } | null | undefined>,
): Promise<Map<number, InstrumentRef>> {
  const ids = idsOf(relations)
  if (ids.length === 0) return new Map()
  const { docs } = await reader.payload.find({
    collection: 'instruments',
    ...reader.options,
    where: { id: { in: ids } },
    select: refFields,
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  return new Map(docs.map((doc) => [doc.id, toInstrumentRef(reader, doc)]))
}

/** Every treaty, those Viet Nam is bound by first, by the date it was bound. */
export const listInstruments = contentQuery(
  'instruments',
  async (reader): Promise<InstrumentRow[]> => {
    const { docs } = await reader.payload.find({
      collection: 'instruments',
      ...reader.options,
      where: { archivedOn: { exists: false } },
      sort: ['boundOn', 'code'],
      depth: 0,
      limit: 500,
      pagination: false,
    })
    return docs.map((doc) => toRow(reader, doc))
  },
)

/** The treaty with this slug, or null. */
export const getInstrument = contentQuery(
  'instrument',
  async (reader, { slug }: { slug: string }): Promise<InstrumentView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'instruments',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    return {
      ...toRow(reader, doc),
      slug,
      adoptedOn: doc.adoptedOn ?? null,
      summary: doc.summary ?? null,
      reservations: doc.reservations ?? null,
      nextReportDue: doc.nextReportDue ?? null,
      body: toBody(doc.monitoringBody),
    }
  },
)

function toRow(reader: Reader, doc: Instrument): InstrumentRow {
  return {
    ...toInstrumentRef(reader, doc),
    kind: doc.kind,
    status: doc.status,
    signedOn: doc.signedOn ?? null,
    boundOn: doc.boundOn ?? null,
    boundBy: doc.boundBy ?? null,
    inForceOn: doc.inForceOn ?? null,
    sourceLabel: doc.sourceLabel ?? null,
    sourceUrl: doc.sourceUrl ?? null,
    asOf: doc.asOf ?? null,
    isSample: doc.isSample ?? false,
  }
}

/** A treaty row as a reference; a treaty not yet named in the language goes by its code. */
function toInstrumentRef(
  reader: Pick<Reader, 'locale'>,
  doc: Pick<Instrument, 'id' | 'code' | 'name' | 'shortName' | 'slug'>,
): InstrumentRef {
  return {
    id: doc.id,
    code: doc.code,
    name: doc.name || doc.code,
    shortName: doc.shortName ?? null,
    path: instrumentPath(reader.locale ?? defaultLocale, doc.slug ?? doc.code.toLowerCase()),
  }
}

function toBody(body: number | Mechanism | null | undefined): InstrumentView['body'] {
  if (!body || typeof body !== 'object') return null
  return { name: body.name || body.code, website: body.website ?? null }
}
