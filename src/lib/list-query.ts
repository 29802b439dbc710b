import { withQuery } from './paths'

/** The filters that a list's address carries; names are the parameters themselves. */
export type ListFilters<Name extends string> = Record<Name, string | null>

/** Longest filter value worth looking at. */
const longest = 200

/** Reads the known parameters of an address; unknown ones are ignored. */
export function readFilters<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): ListFilters<Name> {
  const entries = names.map((name) => [name, clean(query.get(name))] as const)
  return Object.fromEntries(entries) as ListFilters<Name>
}

/** The list's address with some filters changed; changing a filter starts at the first page. */
export function filterHref<Name extends string>(
  path: string,
  filters: ListFilters<Name>,
  changes: Partial<Record<Name | 'page', string | number | null>> = {},
): string {
  return withQuery(path, { ...filters, ...changes })
}

/** Null when the value is not one of the allowed ones, so that nonsense filters nothing. */
export function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return allowed.find((candidate) => candidate === value) ?? null
}

function clean(value: string | null): string | null {
  // A NUL byte is the one character PostgreSQL refuses in text.
  const text = (value ?? '').replaceAll('\0', '').trim().slice(0, longest)
  return text || null
}
