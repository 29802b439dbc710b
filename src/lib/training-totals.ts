import { yearOf } from './dates'

const audiences = ['officials', 'reporters', 'contributors', 'teachers', 'other'] as const
type Audience = (typeof audiences)[number]

/** What the totals need to know of a training. */
export interface TrainingFacts {
  state: 'planned' | 'held' | 'cancelled'
  startsOn: string
  attendance: {
    audience: Audience
    invited: number | null
    /** Null: not reported. */
    attended: number | null
    note: string | null
  }[]
}

/** People of one audience in one year, of the trainings that were held. */
export interface AudienceTotal {
  audience: Audience
  trainings: number
  invited: number
  attended: number
  /** Trainings whose attendance of this audience has not been reported. */
  unreported: number
}

/** True for a training that took place and says nothing about who came. */
export function lacksAttendance({ state, attendance }: TrainingFacts): boolean {
  if (state !== 'held') return false
  return attendance.length === 0 || attendance.some(({ attended }) => attended === null)
}

/**
 * Sums by audience over the trainings that were held. What is not reported is counted apart and
 * never as zero; the invited of such a line stay out too, so that both sums tell of the same lines.
 */
export function totalsByAudience(trainings: TrainingFacts[]): AudienceTotal[] {
  const held = trainings.filter(({ state }) => state === 'held')
  return audiences.flatMap((audience) => {
    const lines = held.flatMap(({ attendance }) =>
      attendance.filter((line) => line.audience === audience),
    )
    if (lines.length === 0) return []
    const reported = lines.filter(({ attended }) => attended !== null)
    const sum = (field: 'invited' | 'attended') =>
      reported.reduce((total, line) => total + (line[field] ?? 0), 0)
    return {
      audience,
      trainings: lines.length,
      invited: sum('invited'),
      attended: sum('attended'),
      unreported: lines.length - reported.length,
    }
  })
}

/** Trainings by the year they begin in, the latest year first. */
export function byYear<T extends TrainingFacts>(trainings: T[]): { year: number; items: T[] }[] {
  const years = new Map<number, T[]>()
  for (const training of trainings) {
    const year = yearOf(training.startsOn) ?? 0
    years.set(year, [...(years.get(year) ?? []), training])
  }
  return [...years].sort(([a], [b]) => b - a).map(([year, items]) => ({ year, items }))
}
