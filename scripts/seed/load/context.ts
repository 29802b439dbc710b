import type { Payload } from 'payload'
import type { BodyResolver } from '../lexical'

type Collection =
  | 'terms'
  | 'agencies'
  | 'media'
  | 'contacts'
  | 'press-notes'
  | 'materials'
  | 'mechanisms'
  | 'instruments'
  | 'review-cycles'
  | 'recommendations'
  | 'actions'
  | 'indicators'
  | 'indicator-values'

/** Remembers which database id each natural key of the data files got. */
export class Ids {
  private readonly known = new Map<string, number>()

  set(collection: Collection, key: string, id: number): void {
    this.known.set(`${collection} ${key}`, id)
  }

  /** @throws Error when the data name something that has not been written before. */
  get(collection: Collection, key: string): number {
    const id = this.known.get(`${collection} ${key}`)
    if (id === undefined) throw new Error(`The demo has no ${collection} with the key "${key}"`)
    return id
  }

  has(collection: Collection, key: string): boolean {
    return this.known.has(`${collection} ${key}`)
  }

  all(collection: Collection, keys: string[] = []): number[] {
    return keys.map((key) => this.get(collection, key))
  }
}

/** What every part of the loader works with. */
export type SeedContext = {
  payload: Payload
  ids: Ids
  log: (message: string) => void
}

/** Options of every write: the seed is no user, and nobody reads its answers in depth. */
export const asServer = { overrideAccess: true, depth: 0 } as const

/** What every record of the demo carries. */
export const sample = { isSample: true, _status: 'published' } as const

/** A day as the admin's date picker stores it: noon in UTC, the same day in Viet Nam. */
export function day(value: string): string
export function day(value: string | undefined | null): string | null
export function day(value: string | undefined | null): string | null {
  return value ? `${value}T12:00:00.000Z` : null
}

/** Gives rows written in one language the ids of the same rows in another, so that they stay one row. */
export function withRowIds<Row extends object>(
  rows: Row[],
  stored: { id?: string | null }[] | null | undefined,
): (Row & { id?: string })[] {
  return rows.map((row, index) => {
    const id = stored?.[index]?.id
    return id ? { ...row, id } : row
  })
}

/** Finds files and records that a body text shows. */
export function bodyResolver(ids: Ids): BodyResolver {
  return {
    file: (key) => ids.get('media', key),
    record: ({ collection, key }) => ids.get(collection, key),
    figure: (key) => ids.get('indicator-values', key),
  }
}
