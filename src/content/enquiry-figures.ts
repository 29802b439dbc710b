import { sql } from '@payloadcms/db-postgres'
import { openPayload } from '../lib/payload'
import type { Locale } from '../lib/locales'
import { loadAgencies, type AgencyRef } from './names'
import type { Reader } from './query'

/** How an agency answers, counted from its enquiries; nothing about single ones. */
export interface ResponseFigures {
  agency: AgencyRef
  received: number
  answered: number
  refused: number
  /** Half of the closed ones took so many working days or fewer; null when none is closed. */
  medianDays: number | null
  closedInTime: number
  openOverdue: number
  withSample: boolean
}

interface Row extends Record<string, unknown> {
  agency: number
  received: string
  answered: string
  refused: string
  median: number | null
  in_time: string
  overdue: string
  sample: boolean
}

/**
 * Response times by agency, counted in SQL for each page: enquiries stand outside the content
 * epoch, and what is overdue changes with the day. What the person withdrew does not count.
 */
export async function responseFigures(locale: Locale): Promise<ResponseFigures[]> {
  const payload = await openPayload()
  const { rows } = await payload.db.drizzle.execute<Row>(sql`
    with counted as (
      select *, state in ('answered', 'refused') as closed,
        (due_on at time zone 'Asia/Ho_Chi_Minh')::date as due_day,
        (closed_at at time zone 'Asia/Ho_Chi_Minh')::date as closed_day
      from enquiries where agency_id is not null and state <> 'withdrawn')
    select agency_id as agency, count(*) as received,
      count(*) filter (where state = 'answered') as answered,
      count(*) filter (where state = 'refused') as refused,
      percentile_cont(0.5) within group (order by working_days) filter (where closed) as median,
      count(*) filter (where closed and closed_day <= due_day) as in_time,
      count(*) filter (where not closed
        and due_day < (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date) as overdue,
      coalesce(bool_or(is_sample), false) as sample
    from counted group by agency_id order by count(*) desc, agency_id`)
  const reader: Reader = {
    payload,
    locale,
    options: { overrideAccess: false, draft: false, user: null, locale, fallbackLocale: false },
  }
  const agencies = await loadAgencies(
    reader,
    rows.map((row) => row.agency),
  )
  return rows.flatMap((row) => {
    const agency = agencies.get(row.agency)
    if (!agency) return []
    return {
      agency,
      received: Number(row.received),
      answered: Number(row.answered),
      refused: Number(row.refused),
      medianDays: row.median,
      closedInTime: Number(row.in_time),
      openOverdue: Number(row.overdue),
      withSample: row.sample,
    }
  })
}
