import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Reader } from '../../src/content/query'
import { readFacets } from '../../src/content/recommendation-facets'
import { recommendationIndex } from '../../src/content/recommendation-index/current'
import { readRecommendations } from '../../src/content/recommendations'
import { say } from '../process/say'
import { fillRecommendations, prepareVocabulary } from './many-recommendations'

/** Sizes of the table; each is compared with the first. */
const SIZES = [1_000, 10_000, 50_000, 250_000]
/** Different questions for each measurement, none of them asked twice. */
const QUESTIONS = 40

type Task = (n: number) => Promise<unknown>

/**
 * How the cost of the lists grows with the table: the public list, its twelve facets, a question in
 * words, the last page and the list of the admin, at 1,000 to 250,000 rows; and stock Payload's
 * list and a GROUP BY for one facet beside them. Nothing is cached: every question is a new one.
 */
export async function measureLists(payload: Payload, args: string[]): Promise<object> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES
  await prepareVocabulary(payload)
  const figures: Record<string, Record<string, number>> = {}
  for (const size of sizes) {
    await fillRecommendations(payload, size)
    const started = performance.now()
    await recommendationIndex(payload)
    const refresh = performance.now() - started
    const times: Record<string, number> = { 'index read': refresh }
    for (const [name, task] of Object.entries(tasksOf(payload, size))) {
      await task(QUESTIONS + 1)
      times[name] = await medianOf(task)
    }
    figures[size] = times
    const cells = Object.entries(times).map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
    say(`  ${size.toLocaleString('en-GB')} rows, ms: ${cells.join(' · ')}`)
  }
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)]
  const ratios = Object.fromEntries(
    Object.keys(figures[last] ?? {}).map((name) => [
      name,
      (figures[last]?.[name] ?? 0) / (figures[first]?.[name] ?? 1),
    ]),
  )
  say(`  ${last.toLocaleString('en-GB')} rows against ${first.toLocaleString('en-GB')}:`)
  for (const [name, ratio] of Object.entries(ratios)) say(`    ${name}: ${ratio.toFixed(1)}×`)
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024)
  say(`  memory of the process: ${memory} MB`)
  return { milliseconds: figures, ratios, megabytes: memory }
}

function tasksOf(payload: Payload, size: number): Record<string, Task> {
  const reader: Reader = {
    payload,
    locale: 'vi',
    options: {
      overrideAccess: false,
      draft: false,
      user: null,
      locale: 'vi',
      fallbackLocale: false,
    },
  }
  const theme = (n: number) => ({ choices: { theme: [`theme-${1 + (n % 100)}`] } })
  const list = { page: 1, perPage: 25, sort: 'newest' as const }
  return {
    'public list': (n) => readRecommendations(reader, { ...theme(n), ...list }),
    'last page': (n) =>
      readRecommendations(reader, {
        ...list,
        page: Math.floor(size / 25) - (n % 5),
      }),
    'twelve facets': (n) => readFacets(reader, theme(n)),
    'words and facets': (n) => readFacets(reader, { q: `word${n} OR "strengthen word${n + 50}"` }),
    'admin list': (n) =>
      payload.find({
        collection: 'recommendations',
        draft: true,
        locale: 'vi',
        sort: 'key',
        limit: 25,
        page: 1 + (n % 10),
        depth: 1,
        joins: false,
      }),
    'stock list': (n) =>
      payload.find({
        collection: 'recommendations',
        where: { 'themes.term.code': { equals: `theme-${1 + (n % 100)}` } },
        overrideAccess: false,
        locale: 'vi',
        sort: '-year',
        limit: 25,
        depth: 0,
        joins: false,
      }),
    'one GROUP BY': (n) =>
      payload.db.drizzle.execute(sql`
        select x.term_id, count(distinct r.id) from recommendations r
        join recommendations_sdg_targets x on x._parent_id = r.id
        where r._status = 'published' and exists (select 1 from recommendations_themes t
          join terms on terms.id = t.term_id
          where t._parent_id = r.id and terms.code = ${`theme-${1 + (n % 100)}`})
        group by 1`),
  }
}

async function medianOf(task: Task): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < QUESTIONS; n += 1) {
    const started = performance.now()
    await task(n)
    times.push(performance.now() - started)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(QUESTIONS / 2)] ?? 0
}
