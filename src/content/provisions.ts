import { sql } from '@payloadcms/db-postgres'
import { legalActPath, provisionPath } from '../lib/paths'
import { loadLabels, option } from './facet-labels'
import type { FacetOption } from './facets'
import type { LocalText } from './names'
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
  /** The code of the topic, as in addresses, and its name. */
  topic: string | null
  topicName: LocalText | null
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
    const labels = await topicLabels(
      reader,
      rows.flatMap(({ topic }) => topic ?? []),
    )
    return {
      items: rows.map((row) => toRow(reader, row, labels)),
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
    const labels = await topicLabels(
      reader,
      rows.map(({ topic }) => topic),
    )
    return rows.map(({ topic, count }) =>
      option(reader, topic, labels.get(topic) ?? { text: topic, lang: 'vi' }, Number(count)),
    )
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
      ...toRow(reader, doc, await topicLabels(reader, doc.topic ? [doc.topic] : [])),
      text: doc.text ?? null,
      source: doc.source ?? null,
      act: act?.slug ? { number: act.number, path: legalActPath(reader.locale, act.slug) } : null,
      archivedOn: doc.archivedOn ?? null,
      archivedReason: doc.archivedReason ?? null,
      isSample: doc.isSample ?? false,
    }
  },
)

/** The names of topics; a code without a name goes by itself. */
const topicLabels = (reader: Reader, topics: string[]) =>
  loadLabels(
    reader,
    {
      collection: 'terms',
      key: 'code',
      label: 'label',
      where: { scheme: { equals: 'law-topic' } },
    },
    [...new Set(topics)],
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
  labels: Map<string, LocalText>,
): ProvisionRow {
  return {
    id,
    path: provisionPath(reader.locale, slug ?? String(id)),
    ref,
    heading,
    topic: topic ?? null,
    topicName: topic ? (labels.get(topic) ?? { text: topic, lang: 'vi' }) : null,
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
