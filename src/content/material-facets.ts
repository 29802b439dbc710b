import { sql } from '@payloadcms/db-postgres'
import type { FacetOption } from './facets'
import type { MaterialFilters } from './materials'
import { loadTerms } from './names'
import { option } from './facet-labels'
import { contentQuery, type Reader } from './query'
import type { SqlFragment } from './sql-fragment'

/** The choices of the library; each facet counts what the other filters leave. */
export interface MaterialFacets {
  language: { value: string; count: number }[]
  kind: { value: string; count: number }[]
  format: { value: string; count: number }[]
  topic: FacetOption[]
}

/** Counts published materials in a reviewed language, the same as the access rule shows. */
export const countMaterials = contentQuery(
  'material-facets',
  async (reader, filters: MaterialFilters): Promise<MaterialFacets> => {
    const { drizzle } = reader.payload.db
    const rows = async (value: SqlFragment, name: keyof MaterialFilters, join = sql``) => {
      const from = matching(reader, { ...filters, [name]: null }, join)
      const found = await drizzle.execute<{ value: string | number; count: string }>(
        sql`select ${value} as value, count(distinct m.id) ${from} group by 1 order by 2 desc, 1`,
      )
      return found.rows.map((row) => ({ value: String(row.value), count: Number(row.count) }))
    }
    const [language, kind, format, topics] = await Promise.all([
      rows(sql`m.language`, 'language'),
      rows(sql`m.kind`, 'kind'),
      rows(sql`m.format`, 'format'),
      rows(
        sql`r.terms_id`,
        'topic',
        sql`join materials_rels r on r.parent_id = m.id and r.path = 'topics'`,
      ),
    ])
    const terms = await loadTerms(
      reader,
      topics.map(({ value }) => Number(value)),
    )
    return {
      language,
      kind,
      format,
      topic: topics.flatMap(({ value, count }) => {
        const term = terms.get(Number(value))
        return term ? [option(reader, term.code, term.label, count)] : []
      }),
    }
  },
)

function matching(reader: Reader, filters: MaterialFilters, join: SqlFragment): SqlFragment {
  const conditions = [
    sql`m._status = 'published'`,
    sql`l._locale = ${reader.locale}`,
    sql`l.translation_status in ('original', 'reviewed')`,
  ]
  if (filters.language) conditions.push(sql`m.language::text = ${filters.language}`)
  if (filters.kind) conditions.push(sql`m.kind::text = ${filters.kind}`)
  if (filters.format) conditions.push(sql`m.format::text = ${filters.format}`)
  if (filters.topic) {
    conditions.push(sql`exists (select 1 from materials_rels t join terms on terms.id = t.terms_id
      where t.parent_id = m.id and t.path = 'topics' and terms.code = ${filters.topic})`)
  }
  return sql`from materials m join materials_locales l on l._parent_id = m.id ${join}
    where ${sql.join(conditions, sql` and `)}`
}
