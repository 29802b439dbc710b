import type { CronItem } from 'graphile-worker'
import type { JobName } from './payloads'

/** Viet Nam is seven hours before UTC, all year; the queue counts in UTC. */
const HOURS_AHEAD = 7
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** Every day at a time of the clock in Viet Nam, such as '03:30'. */
export function daily(task: JobName, at: string): CronItem {
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  return {
    task,
    identifier: task,
    match: `${minute} ${(hour + 24 - HOURS_AHEAD) % 24} * * *`,
    // Missed when no worker ran at that time: done at the next start, once.
    options: { backfillPeriod: DAY_MILLISECONDS, jobKey: task, maxAttempts: 5 },
  }
}

/** Every Monday at a time of the clock in Viet Nam; a missed one is made up for on the same day. */
function mondays(task: JobName, at: string): CronItem {
  const item = daily(task, at)
  return { ...item, match: `${String(item.match).split(' ').slice(0, 4).join(' ')} 1` }
}

/** Every minute; a missed one is not made up for, the next does its work. */
function everyMinute(task: JobName): CronItem {
  return {
    task,
    identifier: task,
    match: '* * * * *',
    options: { backfillPeriod: 0, jobKey: task, maxAttempts: 1 },
  }
}

/** The jobs that come round. Any number of workers: each time is taken once. */
export const crontab: CronItem[] = [
  everyMinute('publish-due'),
  mondays('remind-reviews', '08:00'),
  daily('housekeeping', '03:30'),
  daily('request-reminders', '07:30'),
]
