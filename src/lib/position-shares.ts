/** Counts of a review cycle by position, as published. */
interface PositionCounts {
  supported: number | null
  partlySupported: number | null
  noted: number | null
  pending: number | null
}

/** The positions that occur in a cycle with their counts, supported first. */
export function positionShares(counts: PositionCounts) {
  const all = [
    { position: 'supported', count: counts.supported ?? 0 },
    { position: 'partly-supported', count: counts.partlySupported ?? 0 },
    { position: 'noted', count: counts.noted ?? 0 },
    { position: 'pending', count: counts.pending ?? 0 },
  ] as const
  return all.filter(({ count }) => count > 0)
}
