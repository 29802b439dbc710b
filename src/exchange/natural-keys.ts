import type { Payload, SanitizedCollectionConfig } from 'payload'
import { naturalKeyFields } from '../../collections/_shared/natural-keys'

/** Of what is no part of the database but may be referred to from it. */
const BESIDE: Partial<Record<string, readonly string[]>> = {
  media: ['filename'],
  users: ['email'],
}

/** The fields of a collection's natural key; empty when its records have none but their id. */
export function keyFields({ slug }: SanitizedCollectionConfig): readonly string[] {
  const known = naturalKeyFields(slug)
  return known.length > 0 ? known : (BESIDE[slug] ?? [])
}

/** The natural key of a record, for example `A/HRC/26/6|143.95|PT` or `theme:justice`. */
export function keyOf(collection: SanitizedCollectionConfig, doc: object): string {
  const values = keyFields(collection).map((name) => (doc as Record<string, unknown>)[name])
  if (values.length === 0) return `#${String((doc as { id?: unknown }).id)}`
  return values.map((value) => (typeof value === 'string' ? value : '')).join(':')
}

/** The configuration of a collection. @throws Error when there is none of that name. */
export function configOf(payload: Payload, slug: string): SanitizedCollectionConfig {
  const found = (payload.collections as Partial<Payload['collections']>)[slug as 'terms']
  if (!found) throw new Error(`There is no collection "${slug}".`)
  return found.config
}
