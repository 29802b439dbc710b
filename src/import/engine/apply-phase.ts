import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { configOf } from '../../exchange/natural-keys'
import type { StoredRecord } from '../../exchange/record'
import { keyExpression, tableOf } from '../../exchange/references'
import type { Database } from '../../lib/database/transaction'
import { WrongInput } from '../wrong-input'
import { baseOf } from './plan-batch'
import { longTransaction } from './plan-phase'
import { writeRecordLog } from './record-log'
import { withRedirects } from './renames'
import { poolOf, type Run, writeRun } from './runs'
import { DocumentWriter, type Part, type PlannedDocument } from './write-documents'

/** Documents that are written together. */
const BATCH = 1_000

/** Any number: no other lock of ours has it. Only one import is written at a time. */
const APPLY_LOCK = 7_340_211

/** How long an import waits for another one before the queue tries again later. */
const TURN_MILLISECONDS = 60_000

/** Somebody changed records since they were compared: their rows, by number. */
export class ChangedSince extends Error {
  constructor(readonly rows: number[]) {
    const records = rows.length === 1 ? '1 record has' : `${rows.length} records have`
    super(`${records} changed since the file was compared with the database.`)
  }
}

/** Another import is being written at this moment. */
export class AnotherImport extends Error {}

interface Planned {
  [column: string]: unknown
  n: number
  collection: string
  target: number
  fate: 'created' | 'updated'
  doc: StoredRecord
}

/**
 * Writes what was planned in one transaction: readers see all of it at the end, or nothing ever.
 * Killed in the middle it leaves nothing, and can be called again.
 *
 * @throws ChangedSince when records have changed since they were compared; nothing was written.
 * @throws AnotherImport
 * @throws WrongInput when the database refuses what looked good.
 */
export async function applyPlan(payload: Payload, run: Run): Promise<void> {
  try {
    await longTransaction(payload, async (transaction) => {
      await takeTurn(transaction)
      await refuseChanged(payload, transaction, run.id)
      const now = new Date().toISOString()
      let done = 0
      const report = async (count: number) => {
        done += count
        await poolOf(payload).execute(sql`
          update imports set rows_applied = ${done}, updated_at = now() where id = ${run.id}`)
      }
      await withRedirects(payload, transaction, run.id, () =>
        writeAll(payload, transaction, run.id, now, report),
      )
      await writeRecordLog(transaction, run, now)
      await writeRun(transaction, run.id, { state: 'done', finished: true, problem: null })
    })
  } catch (error) {
    throw inWords(error)
  }
}

/**
 * Waits for the other imports. One whose process was killed lets go as soon as PostgreSQL notices.
 *
 * @throws AnotherImport when that takes too long.
 */
async function takeTurn(transaction: Database): Promise<void> {
  const deadline = Date.now() + TURN_MILLISECONDS
  for (;;) {
    const { rows } = await transaction.execute<{ free: boolean }>(sql`
      select pg_try_advisory_xact_lock(${APPLY_LOCK}) as free`)
    if (rows[0]?.free) return
    if (Date.now() > deadline) throw new AnotherImport('Another import is being written right now.')
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** The file's own records last, because they may refer to what they need. */
async function writeAll(
  payload: Payload,
  transaction: Database,
  run: number,
  now: string,
  report: (count: number) => Promise<void>,
): Promise<void> {
  const writers = new Map<string, DocumentWriter>()
  const writerOf = (slug: string) => {
    const writer =
      writers.get(slug) ?? new DocumentWriter(payload, transaction, configOf(payload, slug), now)
    writers.set(slug, writer)
    return writer
  }
  const pass = async (part: (writer: DocumentWriter) => Part | null, counts: boolean) => {
    // While the database writes one batch, the next is made ready.
    let writing: Promise<void> = Promise.resolve()
    try {
      for await (const batch of batches(payload, run)) {
        const ready: (() => Promise<void>)[] = []
        for (const [slug, documents] of bySlug(batch)) {
          const writer = writerOf(slug)
          const which = part(writer)
          if (which) ready.push(await writer.prepare(documents, which))
        }
        await writing
        writing = (async () => {
          for (const write of ready) await write()
          if (counts) await report(batch.length)
        })()
        // An error is thrown where it is waited for, not before.
        writing.catch(() => {})
      }
    } finally {
      await writing
    }
  }
  // Records that refer to others of their kind: first they themselves, then what hangs on them.
  const { rows } = await transaction.execute<{ collection: string }>(sql`
    select distinct collection from import_plans where run = ${run} and doc is not null`)
  const twice = rows.some(({ collection }) => writerOf(collection).refersToItself)
  if (twice) await pass((writer) => (writer.refersToItself ? 'records' : null), false)
  await pass((writer) => (writer.refersToItself ? 'rest' : 'all'), true)
}

async function* batches(payload: Payload, run: number): AsyncGenerator<Planned[]> {
  for (const [side, order] of [
    [sql`n < 0`, sql`-n`],
    [sql`n > 0`, sql`n`],
  ]) {
    let after = 0
    for (;;) {
      const { rows } = await poolOf(payload).execute<Planned>(sql`
        select n, collection, target, fate, doc from import_plans
        where run = ${run} and ${side} and fate in ('created', 'updated') and ${order} > ${after}
        order by ${order} limit ${BATCH}`)
      if (rows.length === 0) break
      yield rows
      after = Math.abs(rows.at(-1)?.n ?? 0)
    }
  }
}

/** Documents by collection, each run of the same collection apart, in their order. */
function bySlug(batch: Planned[]): [slug: string, documents: PlannedDocument[]][] {
  const groups: [string, PlannedDocument[]][] = []
  for (const { collection, target, fate, doc } of batch) {
    const last = groups.at(-1)
    const document = { id: target, isNew: fate === 'created', doc }
    if (last && last[0] === collection) last[1].push(document)
    else groups.push([collection, [document]])
  }
  return groups
}

/** Keeps the records from changing until all is written, and finds those that have changed already. */
async function refuseChanged(payload: Payload, transaction: Database, run: number): Promise<void> {
  const { rows } = await transaction.execute<{ collection: string }>(sql`
    select distinct collection from import_plans where run = ${run} and fate in ('created', 'updated')`)
  const changed: number[] = []
  for (const { collection } of rows) {
    const table = sql.identifier(tableOf(payload, collection))
    await transaction.execute(sql`
      select 1 from ${table} t where t.id in (
        select target from import_plans
        where run = ${run} and collection = ${collection} and fate = 'updated')
      order by t.id for no key update`)
    const key = keyExpression(payload, collection, 't') ?? sql`null`
    const found = await transaction.execute<{ n: number }>(sql`
      select p.n from import_plans p left join ${table} t on t.id = p.target
      where p.run = ${run} and p.collection = ${collection} and p.fate = 'updated'
        and (t.id is null or ${baseOf(configOf(payload, collection))} is distinct from p.base)
      union
      select p.n from import_plans p join ${table} t on ${key} = p.key
      where p.run = ${run} and p.collection = ${collection} and p.fate = 'created'`)
    changed.push(...found.rows.map(({ n }) => n))
  }
  if (changed.length > 0) throw new ChangedSince(changed)
}

/** What PostgreSQL refuses, in words; anything else as it is. */
function inWords(error: unknown): unknown {
  const { code, detail } = databaseErrorOf(error)
  if (code === '23505') {
    return new WrongInput(`The database refuses a value that is there already: ${detail}`)
  }
  if (code === '23503') {
    return new WrongInput(
      `A record that the file refers to has been deleted meanwhile: ${detail} Import the file again.`,
    )
  }
  if (code === '55P03') {
    return new WrongInput('Somebody is saving one of the records right now. Try again in a minute.')
  }
  return error
}

function databaseErrorOf(error: unknown): { code: string; detail: string } {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, detail } = at as { code?: string; detail?: string }
    if (code) return { code, detail: detail ?? at.message }
  }
  return { code: '', detail: '' }
}
