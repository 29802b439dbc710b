import { sql } from '@payloadcms/db-postgres'
import type { Answer } from '../generated/payload-types'
import type { Locale } from '../lib/locales'
import { answerPath } from '../lib/paths'
import type { FacetOption } from './facets'
import { addressesOf } from './languages'
import { loadAgencies, loadTerms, pick, pickOne, type AgencyRef, type TermRef } from './names'
import { option } from './facet-labels'
import { toPage, type PageOf } from './page-of'
import { contentQuery, type Reader } from './query'
import type { SqlFragment } from './sql-fragment'
import { holdsWords, searchWords } from './text-match'

/** A published question with its answer. */
export interface AnswerView {
  id: number
  path: string
  question: string
  answer: string
  askedOn: string | null
  answeredOn: string | null
  agency: AgencyRef | null
  topics: TermRef[]
  isSample: boolean
  translations: Partial<Record<Locale, string>>
}

/** What narrows the list of questions. */
export interface AnswerFilters {
  q?: string | null
  topic?: string | null
  agency?: string | null
}

/** A page of questions and answers, the latest first. */
export const listAnswers = contentQuery(
  'answers',
  async (
    reader,
    { page, perPage, ...filters }: AnswerFilters & { page: number; perPage: number },
  ): Promise<PageOf<AnswerView>> => {
    const found = await reader.payload.find({
      collection: 'answers',
      ...reader.options,
      where: { id: { in: await matchingIds(reader, filters) } },
      sort: ['-answeredOn', '-id'],
      depth: 0,
      limit: perPage,
      page,
    })
    return toPage(found, await toViews(reader, found.docs))
  },
)

/** The question with this slug in the reader's language, or null. */
export const getAnswer = contentQuery(
  'answer',
  async (reader, { slug }: { slug: string }): Promise<AnswerView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'answers',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const [view] = await toViews(reader, docs)
    if (!view) return null
    return { ...view, translations: await addressesOf(reader, 'answers', view.id) }
  },
)

/** How many questions each topic and agency leads to; each counts what the other filters leave. */
export const countAnswers = contentQuery(
  'answer-facets',
  async (
    reader,
    filters: AnswerFilters,
  ): Promise<{ topic: FacetOption[]; agency: FacetOption[] }> => {
    const count = async (value: SqlFragment, join: SqlFragment, left: AnswerFilters) => {
      const { rows } = await reader.payload.db.drizzle.execute<{ value: number; count: string }>(
        sql`select ${value} as value, count(distinct a.id) ${matching(reader, left, join)}
          and ${value} is not null group by 1 order by 2 desc, 1`,
      )
      return rows
    }
    const topics = await count(
      sql`r.terms_id`,
      sql`join answers_rels r on r.parent_id = a.id and r.path = 'topics'`,
      { ...filters, topic: null },
    )
    const bodies = await count(sql`a.agency_id`, sql``, { ...filters, agency: null })
    const terms = await loadTerms(
      reader,
      topics.map(({ value }) => value),
    )
    const agencies = await loadAgencies(
      reader,
      bodies.map(({ value }) => value),
    )
    return {
      topic: topics.flatMap((row) => {
        const term = terms.get(row.value)
        return term ? [option(reader, term.code, term.label, Number(row.count))] : []
      }),
      agency: bodies.flatMap((row) => {
        const agency = agencies.get(row.value)
        return agency ? [option(reader, agency.code, agency.name, Number(row.count))] : []
      }),
    }
  },
)

const mostMatches = 5000

async function matchingIds(reader: Reader, filters: AnswerFilters): Promise<number[]> {
  const { rows } = await reader.payload.db.drizzle.execute<{ id: number }>(
    sql`select a.id ${matching(reader, filters, sql``)} order by a.id desc limit ${mostMatches}`,
  )
  return rows.map(({ id }) => id)
}

/** Published answers in a reviewed language, the same as the access rule shows. */
function matching({ locale }: Reader, filters: AnswerFilters, join: SqlFragment): SqlFragment {
  const conditions = [
    sql`a._status = 'published'`,
    sql`l._locale = ${locale}`,
    sql`l.translation_status in ('original', 'reviewed')`,
    holdsWords(sql`concat_ws(' ', l.question, l.answer)`, searchWords(filters.q)),
  ]
  if (filters.agency) {
    conditions.push(sql`a.agency_id in (select id from agencies where code = ${filters.agency})`)
  }
  if (filters.topic) {
    conditions.push(sql`exists (select 1 from answers_rels t join terms on terms.id = t.terms_id
      where t.parent_id = a.id and t.path = 'topics' and terms.code = ${filters.topic})`)
  }
  return sql`from answers a join answers_locales l on l._parent_id = a.id ${join}
    where ${sql.join(conditions, sql` and `)}`
}

async function toViews(reader: Reader, docs: Answer[]): Promise<AnswerView[]> {
  const agencies = await loadAgencies(
    reader,
    docs.map((doc) => doc.agency),
  )
  const topics = await loadTerms(
    reader,
    docs.flatMap((doc) => doc.topics ?? []),
  )
  return docs.map((doc) => ({
    id: doc.id,
    path: answerPath(reader.locale, doc.slug ?? ''),
    question: doc.question ?? '',
    answer: doc.answer ?? '',
    askedOn: doc.askedOn ?? null,
    answeredOn: doc.answeredOn ?? null,
    agency: pickOne(agencies, doc.agency),
    topics: pick(topics, doc.topics),
    isSample: doc.isSample ?? false,
    translations: {},
  }))
}
