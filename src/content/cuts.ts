import type { Mechanism } from '../generated/payload-types'
import type { Locale } from '../lib/locales'
import { instrumentPath, pathTo } from '../lib/paths'
import { loadTerms, type LocalText, type TermRef } from './names'
import { contentQuery } from './query'
import { countRecommendations } from './recommendation-facets'
import type { IndexedFacet } from './recommendation-index/load'
import { listRecommendations } from './recommendations'

/** Records shown on the page of a part; the rest is behind the link to the list. */
const SHOWN = 10

/** The part of the recommendations with some values of a facet. */
export async function getCut(locale: Locale, facet: IndexedFacet, values: string[]) {
  const choices = { [facet]: values }
  const [list, counts] = await Promise.all([
    listRecommendations(locale, { choices, page: 1, perPage: SHOWN, sort: 'newest' }),
    countRecommendations(locale, { choices }),
  ])
  return {
    list,
    counts,
    listPath: pathTo(locale, { page: 'recommendations' }),
    filter: { [facet]: values.join(',') },
  }
}

/** A term with what it is part of and what is part of it. */
export interface TermView extends TermRef {
  upstreamLabel: string | null
  description: string | null
  parts: TermRef[]
  archivedOn: string | null
  archivedReason: string | null
}

/** The term of a vocabulary with this code, or null. */
export const getTerm = contentQuery(
  'term',
  async (
    reader,
    { scheme, code }: { scheme: 'sdg-goal' | 'theme'; code: string },
  ): Promise<TermView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'terms',
      ...reader.options,
      draft: false,
      where: { scheme: { equals: scheme }, code: { equals: code } },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    const parts = await reader.payload.find({
      collection: 'terms',
      ...reader.options,
      draft: false,
      where: { parent: { equals: doc.id }, archivedOn: { exists: false } },
      select: {},
      sort: 'id',
      depth: 0,
      limit: 50,
      pagination: false,
    })
    const names = await loadTerms(reader, [doc, ...parts.docs])
    const term = names.get(doc.id)
    if (!term) return null
    return {
      ...term,
      upstreamLabel: doc.upstreamLabel ?? null,
      description: doc.description ?? null,
      parts: parts.docs.flatMap(({ id }) => names.get(id) ?? []),
      archivedOn: doc.archivedOn ?? null,
      archivedReason: doc.archivedReason ?? null,
    }
  },
)

/** A mechanism with the treaties that it monitors. */
export interface MechanismView {
  code: string
  name: LocalText
  kind: Mechanism['kind']
  description: string | null
  website: string | null
  treaties: { code: string; name: string; path: string }[]
  archivedOn: string | null
  archivedReason: string | null
  isSample: boolean
}

/** The mechanism with this slug, or null. */
export const getMechanism = contentQuery(
  'mechanism',
  async (reader, { slug }: { slug: string }): Promise<MechanismView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'mechanisms',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    const treaties = await reader.payload.find({
      collection: 'instruments',
      ...reader.options,
      where: { monitoringBody: { equals: doc.id }, archivedOn: { exists: false } },
      select: { code: true, name: true, slug: true },
      sort: 'code',
      depth: 0,
      limit: 50,
      pagination: false,
    })
    return {
      code: doc.code,
      name: { text: doc.name || doc.code, lang: reader.locale },
      kind: doc.kind,
      description: doc.description ?? null,
      website: doc.website ?? null,
      treaties: treaties.docs.map(({ code, name, slug: treaty }) => ({
        code,
        name: name || code,
        path: instrumentPath(reader.locale, treaty ?? code.toLowerCase()),
      })),
      archivedOn: doc.archivedOn ?? null,
      archivedReason: doc.archivedReason ?? null,
      isSample: doc.isSample ?? false,
    }
  },
)
