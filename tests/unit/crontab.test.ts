import { parseCronItems } from 'graphile-worker'
import { expect, it } from 'vitest'
import { crontab, daily } from '../../src/jobs/crontab'
import { tasks } from '../../src/jobs/tasks'

it.each([
  ['03:30', '30 20 * * *'],
  ['08:00', '0 1 * * *'],
  ['07:00', '0 0 * * *'],
  ['06:59', '59 23 * * *'],
  ['00:00', '0 17 * * *'],
])('%s in Viet Nam is %s in UTC', (at, match) => {
  expect(daily('housekeeping', at).match).toBe(match)
})

it('names jobs that exist, each once, in a form the queue can read', () => {
  expect(parseCronItems(crontab)).toHaveLength(crontab.length)
  expect(crontab.map(({ task }) => task).filter((task) => !(task in tasks))).toEqual([])
  expect(new Set(crontab.map(({ identifier }) => identifier)).size).toBe(crontab.length)
})
