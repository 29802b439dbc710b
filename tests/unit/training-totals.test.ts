import { describe, expect, it } from 'vitest'
import {
  byYear,
  lacksAttendance,
  totalsByAudience,
  type TrainingFacts,
} from '../../src/lib/training-totals'

const training = (
  state: TrainingFacts['state'],
  ...lines: [TrainingFacts['attendance'][number]['audience'], number | null, number | null][]
): TrainingFacts => ({
  state,
  startsOn: '2026-05-04T12:00:00.000Z',
  attendance: lines.map(([audience, invited, attended]) => ({
    audience,
    invited,
    attended,
    note: null,
  })),
})

describe('the totals of a year', () => {
  it('are sums of the trainings that were held', () => {
    const totals = totalsByAudience([
      training('held', ['reporters', 40, 37], ['officials', 10, 8]),
      training('held', ['reporters', 20, 20]),
      training('planned', ['reporters', 99, null]),
      training('cancelled', ['reporters', 99, 99]),
    ])
    expect(totals).toEqual([
      { audience: 'officials', trainings: 1, invited: 10, attended: 8, unreported: 0 },
      { audience: 'reporters', trainings: 2, invited: 60, attended: 57, unreported: 0 },
    ])
  })

  it('count what nobody reported apart, and never as zero', () => {
    const totals = totalsByAudience([
      training('held', ['teachers', 80, null]),
      training('held', ['teachers', 30, 0]),
    ])
    expect(totals).toEqual([
      { audience: 'teachers', trainings: 2, invited: 30, attended: 0, unreported: 1 },
    ])
  })

  it('know a training without a report', () => {
    expect(lacksAttendance(training('held'))).toBe(true)
    expect(lacksAttendance(training('held', ['other', 5, null]))).toBe(true)
    expect(lacksAttendance(training('held', ['other', null, 5]))).toBe(false)
    expect(lacksAttendance(training('planned', ['other', 5, null]))).toBe(false)
  })

  it('belong to the year in Viet Nam, the latest first', () => {
    const eve = { ...training('held'), startsOn: '2025-12-31T17:30:00.000Z' }
    const old = { ...training('held'), startsOn: '2024-01-02T12:00:00.000Z' }
    expect(byYear([old, eve]).map(({ year }) => year)).toEqual([2026, 2024])
  })
})
