import type { Where } from 'payload'
import type { Agency } from '../generated/payload-types'
import { otherLocales, type Locale } from '../lib/locales'
import { agencyPath } from '../lib/paths'
import { compareVietnamese } from '../lib/vietnamese'
import { loadAgencies, pick, pickOne, type AgencyRef } from './names'
import { contentQuery, type Reader } from './query'

type AgencyKind = Agency['kind']
type ClosedStatus = NonNullable<Agency['closedStatus']>

/** An agency in a directory. */
export interface AgencyRow extends AgencyRef {
  /** The name without the word for its kind: what people look it up by. */
  sortName: string
  kind: AgencyKind
  level: Agency['level']
  closed: ClosedStatus | null
  validTo: string | null
  successors: AgencyRef[]
}

/** An agency as its own page shows it. */
export interface AgencyView extends AgencyRow {
  translations: Partial<Record<Locale, string>>
  shortName: string | null
  about: string | null
  parent: AgencyRef | null
  children: AgencyRef[]
  predecessors: AgencyRow[]
  validFrom: string | null
  legalBasis: string | null
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  isSample: boolean
}

const rowFields = {
  name: true,
  slug: true,
  code: true,
  kind: true,
  level: true,
  closedStatus: true,
  validTo: true,
  successors: true,
} as const

/** Every agency, in Vietnamese alphabetical order: those of today, or those that were closed. */
export const listAgencies = contentQuery(
  'agencies',
  async (reader, { closed }: { closed: boolean }): Promise<AgencyRow[]> =>
    findRows(reader, { closedStatus: { exists: closed } }, 5000),
)

/** How many administrative units were closed. */
export const countClosedAgencies = contentQuery(
  'closed-agencies',
  async ({ payload, options }): Promise<number> => {
    const { overrideAccess, user } = options
    const { totalDocs } = await payload.count({
      collection: 'agencies',
      overrideAccess,
      user,
      where: { closedStatus: { exists: true } },
    })
    return totalDocs
  },
)

/** The agency with this slug, or null. Its name may be in another language than the page's. */
export const getAgency = contentQuery(
  'agency',
  async (reader, { slug }: { slug: string }): Promise<AgencyView | null> => {
    const doc = await findBySlug(reader, slug)
    if (!doc) return null
    const ids = [doc.id, doc.parent, ...(doc.successors ?? [])]
    const names = await loadAgencies(reader, ids)
    const self = pickOne(names, doc.id)
    if (!self) return null
    const [children, predecessors] = await Promise.all([
      findRows(reader, { parent: { equals: doc.id }, closedStatus: { exists: false } }, 500),
      findRows(reader, { successors: { in: [doc.id] } }, 500),
    ])
    return {
      ...toRow(doc, self, pick(names, doc.successors)),
      translations: await translationsOf(reader, doc),
      shortName: doc.shortName ?? null,
      about: doc.about ?? null,
      parent: pickOne(names, doc.parent),
      children: children.map(({ id, code, name, path }) => ({ id, code, name, path })),
      predecessors,
      validFrom: doc.validFrom ?? null,
      legalBasis: doc.legalBasis ?? null,
      address: doc.address ?? null,
      phone: doc.phone ?? null,
      email: doc.email ?? null,
      website: doc.website ?? null,
      isSample: doc.isSample ?? false,
    }
  },
)

/** By its slug in the page's language, else by the one it has in another language only. */
async function findBySlug(reader: Reader, slug: string): Promise<Agency | null> {
  for (const locale of [reader.locale, ...otherLocales(reader.locale)]) {
    const { docs } = await reader.payload.find({
      collection: 'agencies',
      ...reader.options,
      locale,
      where: { slug: { equals: slug } },
      select: { code: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    if (!docs[0]) continue
    const [doc] = (
      await reader.payload.find({
        collection: 'agencies',
        ...reader.options,
        where: { id: { equals: docs[0].id } },
        depth: 0,
        joins: false,
        limit: 1,
        pagination: false,
      })
    ).docs
    const sameLanguage = locale === reader.locale
    if (doc && (sameLanguage || !doc.slug)) return doc
  }
  return null
}

async function translationsOf(reader: Reader, doc: Agency): Promise<AgencyView['translations']> {
  const translations: AgencyView['translations'] = {}
  for (const locale of otherLocales(reader.locale)) {
    const names = await loadAgencies({ ...reader, locale }, [doc.id])
    const path = pickOne(names, doc.id)?.path
    if (path) translations[locale] = path
  }
  return translations
}

async function findRows(reader: Reader, where: Where, limit: number): Promise<AgencyRow[]> {
  const { docs } = await reader.payload.find({
    collection: 'agencies',
    ...reader.options,
    where,
    select: rowFields,
    depth: 0,
    limit,
    pagination: false,
  })
  const names = await loadAgencies(reader, [
    ...docs.filter((doc) => !doc.name).map((doc) => doc.id),
    ...docs.flatMap((doc) => doc.successors ?? []),
  ])
  return docs
    .flatMap((doc) => {
      const self = doc.name ? toRef(reader.locale, doc) : pickOne(names, doc.id)
      return self ? [toRow(doc, self, pick(names, doc.successors))] : []
    })
    .sort((a, b) => compareVietnamese(a.sortName, b.sortName))
}

/** A unit's own name without the word for its kind, which is what people look it up by. */
function properName(name: string): string {
  return name
    .replace(/^(Xã|Phường|Thị trấn|Huyện|Thành phố|Sở)\s+/u, '')
    .replace(/\s+(commune|ward|township|district|city)$/iu, '')
}

type Row = Pick<
  Agency,
  'id' | 'name' | 'slug' | 'code' | 'kind' | 'level' | 'closedStatus' | 'validTo'
>

function toRef(locale: Locale, doc: Row): AgencyRef {
  const { id, code, name, slug } = doc
  return {
    id,
    code,
    name: { text: name, lang: locale },
    path: slug ? agencyPath(locale, slug) : null,
  }
}

function toRow(doc: Row, self: AgencyRef, successors: AgencyRef[]): AgencyRow {
  return {
    ...self,
    sortName: properName(self.name.text),
    kind: doc.kind,
    level: doc.level,
    closed: doc.closedStatus ?? null,
    validTo: doc.validTo ?? null,
    successors,
  }
}
