import { isoDay } from '../dates'

/** A figure of a series with the day on which it was published. */
export interface Vintaged {
  period: string
  area: string
  /** Tidy; '' for the total. */
  disaggregation: string
  vintage: string
}

/** A figure as it is known, with what was said before, the newest first. */
export interface Known<V> {
  latest: V
  earlier: V[]
}

/**
 * The series as it was known at the end of a day in Viet Nam: of each period, area and
 * disaggregation the newest vintage by then. Ordered by period, area and disaggregation.
 *
 * @param day `yyyy-mm-dd`; null for everything published so far
 */
export function knownOn<V extends Vintaged>(values: readonly V[], day: string | null): Known<V>[] {
  const byIdentity = new Map<string, V[]>()
  for (const value of values) {
    if (day !== null && isoDay(value.vintage) > day) continue
    const identity = `${value.period}|${value.area}|${value.disaggregation}`
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), value])
  }
  return [...byIdentity]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, vintages]) => {
      const [latest, ...earlier] = vintages.toSorted((a, b) => (a.vintage < b.vintage ? 1 : -1))
      return latest ? [{ latest, earlier }] : []
    })
}

/** A day as 2025-01-31, or null when the text is not one. */
export function readDay(text: string | null | undefined): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

/** The years from the first to the last of some, so that a missing one is seen; other periods as they are. */
export function allPeriods(periods: readonly string[]): string[] {
  const known = [...new Set(periods)].toSorted()
  const [first, last] = [Number(known[0]), Number(known.at(-1))]
  if (known.length === 0 || !known.every((period) => /^\d{4}$/.test(period))) return known
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** The dimension of a part such as `sex=F`; '' for the total, null where several are crossed. */
export function dimensionOf(disaggregation: string): string | null {
  if (disaggregation.includes(';')) return null
  return disaggregation.split('=')[0] ?? ''
}
