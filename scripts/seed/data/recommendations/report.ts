import type { RecommendationSeed } from '../../types'

/** Adds what all recommendations of one report have in common. */
export function inReport(
  symbol: string,
  cycle: string,
  year: number,
  rows: Omit<RecommendationSeed, 'symbol' | 'cycle' | 'year'>[],
): RecommendationSeed[] {
  return rows.map((row) => ({ symbol, cycle, year, ...row }))
}
