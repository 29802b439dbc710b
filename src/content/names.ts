import type { Agency, Term } from '../generated/payload-types'
import { otherLocales, type Locale } from '../lib/locales'
import { agencyPath } from '../lib/paths'
import type { Reader } from './query'

/** A short text and the language it is in, which may differ from the page's. */
export interface LocalText {
  text: string
  lang: Locale
}

/** An agency as other pages mention it. */
export interface AgencyRef {
  id: number
  code: string
  name: LocalText
  path: string | null
}

/** A term of a controlled vocabulary as other pages mention it. */
export interface TermRef {
  id: number
  code: string
  scheme: Term['scheme']
  label: LocalText
}

type Relation = number | { id: number } | null | undefined

/** The id of a relation, populated or not. */
export function idOf(relation: Relation): number | null {
  if (relation === null || relation === undefined) return null
  return typeof relation === 'object' ? relation.id : relation
}

/** The ids of several relations, each once. */
export function idsOf(relations: Iterable<Relation>): number[] {
  return [...new Set([...relations].map(idOf).filter((id) => id !== null))]
}

/** The agencies with these ids, in the page's language or else in the one that exists. */
export async function loadAgencies(
  reader: Reader,
  relations: Iterable<Relation>,
): Promise<Map<number, AgencyRef>> {
  const ids = idsOf(relations)
  const found = new Map<number, AgencyRef>()
  for (const lang of [reader.locale, ...otherLocales(reader.locale)]) {
    const missing = ids.filter((id) => !found.has(id))
    if (missing.length === 0) break
    const { docs } = await reader.payload.find({
      collection: 'agencies',
      ...reader.options,
      where: { id: { in: missing } },
      select: { name: true, slug: true, code: true },
      depth: 0,
      limit: missing.length,
      pagination: false,
      locale: lang,
    })
    for (const doc of docs) if (doc.name) found.set(doc.id, toAgencyRef(reader.locale, lang, doc))
  }
  return found
}

/** The terms with these ids, in the page's language or else in the one that exists. */
export async function loadTerms(
  reader: Reader,
  relations: Iterable<Relation>,
): Promise<Map<number, TermRef>> {
  const ids = idsOf(relations)
  const found = new Map<number, TermRef>()
  for (const lang of [reader.locale, ...otherLocales(reader.locale)]) {
    const missing = ids.filter((id) => !found.has(id))
    if (missing.length === 0) break
    const { docs } = await reader.payload.find({
      collection: 'terms',
      ...reader.options,
      draft: false,
      where: { id: { in: missing } },
      select: { label: true, code: true, scheme: true },
      depth: 0,
      limit: missing.length,
      pagination: false,
      locale: lang,
    })
    for (const { id, code, scheme, label } of docs) {
      if (label) found.set(id, { id, code, scheme, label: { text: label, lang } })
    }
  }
  return found
}

/** Those of a map that were asked for, in the order asked; the unreadable ones are left out. */
export function pick<V>(
  found: Map<number, V>,
  relations: Iterable<Relation> | null | undefined,
): V[] {
  return idsOf(relations ?? []).flatMap((id) => found.get(id) ?? [])
}

/** One of a map, or null. */
export function pickOne<V>(found: Map<number, V>, relation: Relation): V | null {
  const id = idOf(relation)
  return (id === null ? undefined : found.get(id)) ?? null
}

function toAgencyRef(
  page: Locale,
  lang: Locale,
  { id, code, name, slug }: Pick<Agency, 'id' | 'code' | 'name' | 'slug'>,
): AgencyRef {
  return { id, code, name: { text: name, lang }, path: slug ? agencyPath(page, slug) : null }
}
