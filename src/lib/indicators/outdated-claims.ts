import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/transaction'
import type { Locale } from '../locales'

/** A figure in a published article that has been revised since. */
export interface OutdatedClaim {
  article: number
  locale: Locale
  title: string
  indicator: string
  period: string
  unit: string
  decimals: number
  oldId: number
  oldValue: number
  newId: number
  newValue: number
  /** The day on which the new figure was published, ISO. */
  revisedOn: string
  newSource: string
  /** Whether the correction was made public already. */
  corrected: boolean
}

interface Row extends Record<string, unknown> {
  article: number
  locale: Locale
  title: string | null
  indicator: string | null
  period: string
  unit: string | null
  decimals: string | null
  old_id: number
  old_value: string
  new_id: number
  new_value: string
  revised_on: string
  new_source: string
  corrected: boolean
}

/** More than this is not listed at once. */
const MOST = 200

interface Asked {
  /** Of this agency's articles alone. */
  agency?: number
  /** In this article alone. */
  article?: number
  /** That use this figure, or an earlier one of the same series. */
  value?: number
}

/**
 * The published articles whose figures have a later vintage with another value. Reads with the
 * server's rights: the caller has asked who may see which articles.
 */
export async function outdatedClaims(
  req: PayloadRequest,
  { agency, article, value }: Asked,
): Promise<OutdatedClaim[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select c.article_id as article, c.locale, coalesce(l.title, '') as title,
      n.name as indicator, old.period, n.unit, i.decimals,
      old.id as old_id, old.value as old_value, later.id as new_id, later.value as new_value,
      later.vintage::text as revised_on, later.source as new_source,
      exists (select from claim_corrections k where k.article_id = c.article_id
        and k.value_id = old.id and k.new_value_id = later.id) as corrected
    from claims c
    join articles a on a.id = c.article_id and a._status = 'published'
    join articles_locales l on l._parent_id = a.id and l._locale = c.locale
    join indicator_values old on old.id = c.value_id
    join indicators i on i.id = old.indicator_id
    left join lateral (
      select name, unit from indicators_locales where _parent_id = i.id
      order by _locale = c.locale desc limit 1) n on true
    join lateral (
      select w.id, w.value, w.vintage, w.source from indicator_values w
      where w.indicator_id = old.indicator_id and w.period = old.period and w.area = old.area
        and coalesce(w.disaggregation, '') = coalesce(old.disaggregation, '')
        and w.vintage > old.vintage
      order by w.vintage desc, w.id desc limit 1) later on later.value <> old.value
    where ${agency === undefined ? sql`true` : sql`a.agency_id = ${agency}`}
      and ${article === undefined ? sql`true` : sql`a.id = ${article}`}
      and ${value === undefined ? sql`true` : sql`(old.id = ${value} or later.id = ${value})`}
    order by later.vintage desc, c.article_id, c.locale desc, old.id limit ${MOST}`)
  return rows.map((row) => ({
    article: row.article,
    locale: row.locale,
    title: row.title || `#${row.article}`,
    indicator: row.indicator ?? '',
    period: row.period,
    unit: row.unit ?? '',
    decimals: Number(row.decimals ?? 1),
    oldId: row.old_id,
    oldValue: Number(row.old_value),
    newId: row.new_id,
    newValue: Number(row.new_value),
    revisedOn: row.revised_on,
    newSource: row.new_source,
    corrected: row.corrected,
  }))
}
