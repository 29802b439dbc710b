import path from 'node:path'
import type { Recommendation } from '../../generated/payload-types'
import type { ImportKind, Job } from '../kind'
import type { Outcome } from '../outcome'
import { readJson } from '../read/json-values'
import { findState } from '../states/find-state'
import { writeRow } from '../store/at-row'
import { draftsAmong, STAFF_DRAFT } from '../store/staff-work'
import type { Store } from '../store/store'
import { WrongInput } from '../wrong-input'
import { Cycles } from './cycles'
import { changeOf, gatherFacts, newRecord } from './facts'
import { parseRow, type ParsedRow, type RecommendationRow, REQUIRED_COLUMNS } from './row'
import { Vocabulary } from './vocabulary'

/** The country whose reviews this database keeps. */
const REVIEWED = 'vn'
/** Rows that are looked up together. */
const BATCH = 100

interface Line {
  line: number
  parsed: ParsedRow
}

/** Recommendations of the Universal Periodic Review, as a JSON list of rows of UPR Info. */
export const uprKind: ImportKind = {
  format: 'JSON',
  options: ['state'],
  checkJob({ state }) {
    if (state === undefined || findState(state)?.code === REVIEWED) return
    throw new WrongInput(
      findState(state)
        ? `The database keeps the reviews of Viet Nam only, not those of ${state}.`
        : `There is no state "${state}".`,
    )
  },
  async *pass(job, store) {
    const context: Context = {
      store,
      vocabulary: await Vocabulary.load(store),
      cycles: await Cycles.load(store),
      seen: new Map(),
    }
    let about = false
    for await (const batch of batches(job)) {
      store.renew()
      for await (const outcome of outcomesOf(batch, context)) {
        about ||= outcome.fate !== 'skipped'
        yield outcome
      }
    }
    if (!about) {
      throw new WrongInput(`${path.basename(job.file)} has no recommendations to Viet Nam.`)
    }
  },
}

async function* batches({ file }: Job): AsyncGenerator<Line[]> {
  let batch: Line[] = []
  let first = true
  for await (const { line, value } of readJson(file, ['*'])) {
    if (first) requireColumns(value, file, line)
    first = false
    batch.push({ line, parsed: parseRow(value) })
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (first) throw new WrongInput(`${path.basename(file)} is not a list of rows in JSON.`)
  yield batch
}

function requireColumns(value: unknown, file: string, line: number): void {
  if (typeof value !== 'object' || value === null) {
    throw new WrongInput(`${path.basename(file)} is not a list of rows: no objects inside.`, line)
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !(column in value))
  if (missing.length === 0) return
  throw new WrongInput(
    `${path.basename(file)} lacks the column${missing.length > 1 ? 's' : ''} ${missing.map((name) => `"${name}"`).join(', ')}.`,
    line,
  )
}

interface Context {
  store: Store
  vocabulary: Vocabulary
  cycles: Cycles
  /** Keys met so far and their lines. */
  seen: Map<string, number>
}

async function* outcomesOf(batch: Line[], context: Context): AsyncGenerator<Outcome> {
  const { store, seen } = context
  const keys = batch.flatMap(({ parsed }) =>
    'row' in parsed && parsed.row.underReview?.code === REVIEWED ? [parsed.row.key] : [],
  )
  const records = await recordsOf(keys, store)
  const drafts = await draftsAmong(
    store,
    'recommendations',
    [...records.values()].map(({ id }) => id),
  )
  for (const { line, parsed } of batch) {
    if (!('row' in parsed)) {
      yield { line, key: parsed.name, fate: 'refused', reason: parsed.reason, notes: [] }
      continue
    }
    const { key, underReview, notes } = parsed.row
    const before = seen.get(key)
    if (underReview?.code !== REVIEWED) {
      yield { line, key, fate: 'skipped', reason: 'not a recommendation to Viet Nam', notes: [] }
    } else if (before !== undefined) {
      yield { line, key, fate: 'refused', reason: `the same key as line ${before}`, notes }
    } else {
      seen.set(key, line)
      const record = records.get(key)
      const draft = record !== undefined && drafts.has(record.id)
      yield draft
        ? { line, key, fate: 'unchanged', reason: STAFF_DRAFT, notes }
        : { line, key, ...(await settle({ ...parsed.row, line }, record, context)) }
    }
  }
}

async function recordsOf(keys: string[], store: Store): Promise<Map<string, Recommendation>> {
  if (keys.length === 0) return new Map()
  const { docs } = await store.payload.find({
    collection: 'recommendations',
    where: { key: { in: keys } },
    pagination: false,
    limit: keys.length,
    locale: 'vi',
    ...store.options,
  })
  return new Map(docs.map((record) => [record.key, record]))
}

/** Decides what becomes of a good row and, in a writing pass, does it. */
async function settle(
  row: RecommendationRow & { line: number },
  record: Recommendation | undefined,
  { store, vocabulary, cycles }: Context,
): Promise<Pick<Outcome, 'fate' | 'reason' | 'notes'>> {
  const made: string[] = []
  const facts = await gatherFacts(row, vocabulary, cycles, made)
  const news = made.map((what) => `new ${what}`)
  const { payload, options } = store
  if (!record) {
    if (store.writes) {
      await writeRow(row, () =>
        payload.create({
          collection: 'recommendations',
          locale: 'vi',
          data: newRecord(row, facts),
          ...options,
        }),
      )
    }
    return { fate: 'created', reason: '', notes: [...row.notes, ...news] }
  }
  const { data, notes } = await changeOf(record, facts, store)
  const fields = Object.keys(data)
  const allNotes = [...row.notes, ...news, ...notes]
  if (fields.length === 0) return { fate: 'unchanged', reason: '', notes: allNotes }
  if (store.writes) {
    const importSource = row.source?.slice(0, 200) ?? record.importSource ?? null
    await writeRow(row, () =>
      payload.update({
        collection: 'recommendations',
        id: record.id,
        locale: 'vi',
        data: { ...data, importSource, _status: 'published' },
        ...options,
      }),
    )
  }
  return { fate: 'updated', reason: `changes: ${fields.join(', ')}`, notes: allNotes }
}
