import { sql } from '@payloadcms/db-postgres'
import { legalActPath, provisionPath } from '../lib/paths'
import type { FacetOption } from './facets'
import type { PageOf } from './page-of'
import { contentQuery, type Reader } from './query'
import type { SqlFragment } from './sql-fragment'

/** What narrows the articles of law. */
export interface ProvisionFilters {
  topic?: string | null
  q?: string | null
}

/** An article of the codified law in a list. */
export interface ProvisionRow {
  id: number
  path: string
  ref: string
  heading: string
  topic: string | null
  subject: string | null
}

/** An article with its wording, which is Vietnamese in every language of the site. */
export interface ProvisionView extends ProvisionRow {
  text: string | null
  source: string | null
  act: { number: string; path: string } | null
  archivedOn: string | null
  archivedReason: string | null
  isSample: boolean
}

/**
 * A page of articles in the order of the code. All of them are public, so they are counted and
 * paged in SQL; words are found by the index on their words without marks.
 */
export const listProvisions = contentQuery(
  'provisions',
  async (
    reader,
    { page, perPage, ...filters }: ProvisionFilters & { page: number; perPage: number },
  ): Promise<PageOf<ProvisionRow>> => {
    const where = conditions(filters)
    const { rows } = await reader.payload.db.drizzle.execute<Found>(sql`
      select p.id, p.slug, p.ref, p.heading, p.topic, p.subject
      from legal_provisions p where ${where}
      order by p.ref limit ${perPage} offset ${(page - 1) * perPage}`)
    const total = await countAll(reader, where)
    return {
      items: rows.map((row) => toRow(reader, row)),
      total,
      page,
      pages: Math.ceil(total / perPage),
      perPage,
    }
  },
)

/** The topics of the code with how many articles each has. */
export const countProvisions = contentQuery(
  'provision-topics',
  async (reader, { q }: ProvisionFilters): Promise<FacetOption[]> => {
    const { rows } = await reader.payload.db.drizzle.execute<{ topic: string; count: string }>(sql`
      select p.topic, count(*) as count from legal_provisions p
      where p.topic is not null and ${conditions({ q })} group by 1 order by 2 desc, 1`)
    return rows.map(({ topic, count }) => ({ value: topic, label: topic, count: Number(count) }))
  },
)

/** The article with this slug, or null. */
export const getProvision = contentQuery(
  'provision',
  async (reader, { slug }: { slug: string }): Promise<ProvisionView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'legal-provisions',
      ...reader.options,
      draft: false,
      where: { slug: { equals: slug } },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    const act = typeof doc.legislation === 'object' ? doc.legislation : null
    return {
      ...toRow(reader, doc),
      text: doc.text ?? null,
      source: doc.source ?? null,
      act: act?.slug ? { number: act.number, path: legalActPath(reader.locale, act.slug) } : null,
      archivedOn: doc.archivedOn ?? null,
      archivedReason: doc.archivedReason ?? null,
      isSample: doc.isSample ?? false,
    }
  },
)

interface Found extends Record<string, unknown> {
  id: number
  slug?: string | null
  ref: string
  heading: string
  topic?: string | null
  subject?: string | null
}

function toRow(
  reader: Reader,
  {
    id,
    slug,
    ref,
    heading,
    topic,
    subject,
  }: Pick<Found, 'heading' | 'id' | 'ref' | 'slug' | 'subject' | 'topic'>,
): ProvisionRow {
  return {
    id,
    path: provisionPath(reader.locale, slug ?? String(id)),
    ref,
    heading,
    topic: topic ?? null,
    subject: subject ?? null,
  }
}

async function countAll({ payload }: Reader, where: SqlFragment): Promise<number> {
  const { rows } = await payload.db.drizzle.execute<{ count: string }>(
    sql`select count(*) as count from legal_provisions p where ${where}`,
  )
  return Number(rows[0]?.count ?? 0)
}

function conditions({ topic, q }: ProvisionFilters): SqlFragment {
  const parts = [sql`p.archived_on is null`]
  if (topic) parts.push(sql`p.topic = ${topic}`)
  if (q) {
    parts.push(
      sql`provision_words(p.ref, p.heading, p.text) @@ plainto_tsquery('simple', plain_text(${q}))`,
    )
  }
  return sql.join(parts, sql` and `)
}
