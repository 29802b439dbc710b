import { sql } from '@payloadcms/db-postgres'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { type Column, columnsOf } from '../../exchange/columns'
import { configOf, keyFields } from '../../exchange/natural-keys'
import {
  type FlatRecord,
  lookUpRelated,
  type Missing,
  putValue,
  type StoredRecord,
  toFlat,
  toStored,
  Wanted,
} from '../../exchange/record'
import { tableOf } from '../../exchange/references'
import type { Database } from '../../lib/database/transaction'
import type { ImportKind, Reading } from '../kind'
import type { Fate } from '../outcome'
import { differing, type FieldChange } from './compare'
import { RunReferences } from './match'
import { Needs } from './needs'
import { newDocument } from './new-document'
import { changedByStaff, draftsAmong, STAFF_DRAFT } from './staff-work'
import { Validation } from './validate'

/** A row as the first phase kept it, with the record that it is about. */
export interface ReadRow {
  n: number
  line: number
  collection: string
  key: string
  notes: string[]
  reading: Omit<Reading, 'collection' | 'key' | 'notes'>
  target: number
  existing: boolean
}

/** What becomes of a row. */
export interface PlannedRow {
  n: number
  line: number
  collection: string
  key: string
  fate: Fate
  reason: string
  notes: string[]
  changes: FieldChange[]
  target: number | null
  /** When the record was last changed, so that a later change is noticed. */
  base: string | null
  /** The whole document as it will be written. */
  doc: StoredRecord | null
}

interface SettledRow {
  /** Null when nothing of the row is written, for the reason in `left`. */
  fields: FlatRecord | null
  fate?: 'refused'
  left: string
  notes: string[]
}

interface Found {
  doc: StoredRecord
  base: string
}

/** Plans rows in batches, with a handful of statements for each however many rows it has. */
export class BatchPlanner {
  private needs: Needs | null = null
  private readonly validations = new Map<string, Validation>()

  constructor(
    private readonly payload: Payload,
    private readonly run: number,
    private readonly kind: ImportKind,
  ) {}

  /** Forgets what was planned in a transaction that did not come about. */
  forget(): void {
    this.needs = null
  }

  async plan(database: Database, rows: ReadRow[]): Promise<PlannedRow[]> {
    this.needs ??= await Needs.load(this.payload, database, this.run)
    const made = await this.needs.meet(database, rows, (slug) => this.validationOf(slug))
    const all: PlannedRow[] = [...made]
    for (const collection of new Set(rows.map((row) => row.collection))) {
      const own = rows.filter((row) => row.collection === collection)
      all.push(...(await this.planCollection(database, configOf(this.payload, collection), own)))
    }
    return all
  }

  private async validationOf(slug: string): Promise<Validation> {
    const known =
      this.validations.get(slug) ??
      (await Validation.of(this.payload, configOf(this.payload, slug)))
    this.validations.set(slug, known)
    return known
  }

  private async planCollection(
    database: Database,
    config: SanitizedCollectionConfig,
    rows: ReadRow[],
  ): Promise<PlannedRow[]> {
    const columns = columnsOf(config)
    const references = new RunReferences(this.payload, database, this.run)
    const existing = rows.filter((row) => row.existing).map(({ target }) => target)
    const records = await this.readRecords(database, config, existing)
    const drafts = this.kind.keepsStaffWork
      ? await draftsAmong(this.payload, database, config, existing)
      : await unpublishedEditions(this.payload, database, config, existing)
    const docs = [...records.values()].map(({ doc }) => doc)
    await lookUpRelated(docs, columns, references)
    const settled = rows.map((row) => {
      const found = records.get(row.target)
      const record = found ? toFlat(found.doc, columns, references) : null
      return { row, found, record, ...this.settle(row, record, drafts.has(row.target)) }
    })
    const wishes = settled.flatMap(({ row, record, fields }) => {
      if (!record || !fields || !this.kind.keepsStaffWork) return []
      const asked = differing(record, fields, columns).filter(
        ({ name, shape }) => name !== row.reading.dated && shape !== 'tags',
      )
      return asked.length > 0 ? [{ id: row.target, wanted: fields, columns: asked }] : []
    })
    const byStaff = await changedByStaff(this.payload, config, wishes, references)
    await lookUpWanted(settled, columns, references)
    const validation = await this.validationOf(config.slug)
    const all: PlannedRow[] = []
    for (const one of settled) {
      const { row, fields, left, notes } = one
      all.push(
        fields === null
          ? planned(row, one.fate ?? 'unchanged', { reason: left, notes })
          : await this.planRow(
              { ...one, fields, byStaff: byStaff.get(row.target) ?? new Set() },
              { columns, config, references, validation },
            ),
      )
    }
    return all
  }

  /** Fits a row to its record, unless the record is left alone. */
  private settle(row: ReadRow, record: FlatRecord | null, isDraft: boolean): SettledRow {
    const notes = [...row.notes, ...(this.needs?.notesOf(row) ?? [])]
    const named = this.needs?.renamed(row) ?? row.reading.fields
    const reading: Reading = {
      ...row.reading,
      collection: row.collection,
      key: row.key,
      fields: named,
      notes: [],
    }
    const settled = this.kind.settle?.(record, reading) ?? { fields: named, notes: [] }
    if ('refused' in settled) {
      return { fields: null, fate: 'refused', left: settled.refused, notes }
    }
    if ('left' in settled) {
      return { fields: null, left: settled.left, notes: [...notes, ...settled.notes] }
    }
    if (isDraft && record) {
      return this.kind.keepsStaffWork || this.differs(row, record, settled.fields)
        ? { fields: null, left: STAFF_DRAFT, notes }
        : { fields: null, left: '', notes }
    }
    return { fields: settled.fields, left: '', notes: [...notes, ...settled.notes] }
  }

  private differs(row: ReadRow, record: FlatRecord, fields: FlatRecord): boolean {
    const columns = columnsOf(configOf(this.payload, row.collection))
    return differing(record, fields, columns).length > 0
  }

  private async planRow(
    {
      row,
      found,
      record,
      fields,
      notes,
      byStaff,
    }: {
      row: ReadRow
      found: Found | undefined
      record: FlatRecord | null
      fields: FlatRecord
      notes: string[]
      byStaff: Set<string>
    },
    { columns, config, references, validation }: Context,
  ): Promise<PlannedRow> {
    const { reading } = row
    if (!record && reading.ifMissing) {
      return planned(row, 'refused', { reason: reading.ifMissing, notes })
    }
    const wanted = record ? fields : { ...fields, ...reading.onCreate, ...ownKey(config, row.key) }
    const unlike = record
      ? differing(record, wanted, columns)
      : columns.filter(({ name }) => name in wanted)
    const kept = unlike.filter(
      ({ name }) => !byStaff.has(name) && !(byStaff.size > 0 && name === reading.dated),
    )
    const saidKept = unlike
      .filter(({ name }) => byStaff.has(name))
      .map(({ name }) => `${name}: changed by staff since, left alone`)
    const saidMore = kept.flatMap(({ name }) => this.kind.changeNotes?.[name] ?? [])
    const allNotes = [...notes, ...saidKept, ...(record ? saidMore : [])]
    if (record && kept.length === 0) return planned(row, 'unchanged', { notes: allNotes })
    const missing: Missing[] = []
    const doc = found
      ? structuredClone(found.doc)
      : { ...newDocument(this.payload, config), id: row.target }
    const write = (column: Column, value: unknown) =>
      putValue(doc, column, toStored(value ?? emptyOf(column), column, references, missing))
    for (const column of kept) write(column, wanted[column.name])
    for (const column of columns) {
      if (reading.alongside && column.name in reading.alongside) {
        write(column, reading.alongside[column.name])
      }
    }
    if (config.versions?.drafts && !found && doc._status === undefined) doc._status = 'draft'
    const operation = found ? 'update' : 'create'
    await validation.complete(doc, operation)
    const wrong = [
      ...missing.map(
        ({ column, collection, key }) => `${column}: there is no "${key}" among ${collection}`,
      ),
      ...(await validation.problems(doc, operation)).filter(
        (problem) => !missing.some(({ column }) => problem.startsWith(`${column}: `)),
      ),
    ]
    if (wrong.length > 0) {
      return planned(row, 'refused', { reason: wrong.join('; '), notes: allNotes })
    }
    const changes = kept.map(({ name }) => ({
      field: name,
      before: record?.[name] ?? null,
      after: wanted[name] ?? null,
    }))
    return planned(row, found ? 'updated' : 'created', {
      reason: found ? `changes: ${kept.map(({ name }) => name).join(', ')}` : '',
      notes: allNotes,
      changes: found ? changes : changes.filter(({ after }) => after !== null && after !== ''),
      base: found?.base ?? null,
      doc,
    })
  }

  private async readRecords(
    database: Database,
    config: SanitizedCollectionConfig,
    ids: number[],
  ): Promise<Map<number, Found>> {
    if (ids.length === 0) return new Map()
    const { docs } = await this.payload.db.find<StoredRecord & { id: number }>({
      collection: config.slug,
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
    })
    const { rows } = await database.execute<{ id: number; base: string }>(sql`
      select id, ${baseOf(config)} as base
      from ${sql.identifier(tableOf(this.payload, config.slug))} t
      where id = any(${sql.param(ids)}::int[])`)
    const bases = new Map(rows.map(({ id, base }) => [id, base]))
    return new Map(docs.map((doc) => [doc.id, { doc, base: bases.get(doc.id) ?? '' }]))
  }
}

/** Lists are empty, they are never nothing. */
const emptyOf = ({ field }: Column) =>
  field.type === 'array' || ('hasMany' in field && field.hasMany) ? [] : null

/** The columns that name a record, which a new one gets from its key. */
function ownKey(config: SanitizedCollectionConfig, key: string): FlatRecord {
  const [first, second] = keyFields(config)
  if (!first || key.startsWith('#')) return {}
  if (!second) return { [first]: key }
  const at = key.indexOf(':')
  return { [first]: key.slice(0, at), [second]: key.slice(at + 1) }
}

interface Context {
  columns: Column[]
  config: SanitizedCollectionConfig
  references: RunReferences
  validation: Validation
}

/** When a record and its newest version were last changed, exactly. */
export function baseOf({ slug, versions }: SanitizedCollectionConfig) {
  const table = `_${slug.replaceAll('-', '_')}_v`
  const newest = versions
    ? sql`(select max(v.id)::text from ${sql.identifier(table)} v where v.parent_id = t.id)`
    : sql`''`
  return sql`t.updated_at::text || ' ' || coalesce(${newest}, '')`
}

/** Records that are public and have a newer draft: a table may not overwrite that unseen. */
async function unpublishedEditions(
  payload: Payload,
  database: Database,
  config: SanitizedCollectionConfig,
  ids: number[],
): Promise<Set<number>> {
  if (!config.versions?.drafts || ids.length === 0) return new Set()
  const table = sql.identifier(tableOf(payload, config.slug))
  const versions = sql.identifier(`_${tableOf(payload, config.slug)}_v`)
  const { rows } = await database.execute<{ id: number }>(sql`
    select t.id from ${table} t join ${versions} v on v.parent_id = t.id and v.latest
    where t.id = any(${sql.param(ids)}::int[])
      and t._status = 'published' and v.version__status <> 'published'`)
  return new Set(rows.map(({ id }) => id))
}

async function lookUpWanted(
  settled: { row: ReadRow; record: FlatRecord | null; fields: FlatRecord | null }[],
  columns: Column[],
  references: RunReferences,
): Promise<void> {
  const wanted = new Wanted()
  for (const { row, record, fields } of settled) {
    if (!fields) continue
    const all = { ...fields, ...row.reading.alongside, ...(record ? {} : row.reading.onCreate) }
    for (const column of columns) {
      if (column.name in all) wanted.addValue(column.field, all[column.name])
    }
  }
  for (const [collection, keys] of wanted.byCollection) {
    await references.lookUpKeys(
      collection,
      [...keys].filter((key) => typeof key === 'string'),
    )
  }
}

function planned(
  { n, line, collection, key, target }: ReadRow,
  fate: Fate,
  rest: Partial<PlannedRow>,
): PlannedRow {
  return {
    n,
    line,
    collection,
    key,
    fate,
    reason: '',
    notes: [],
    changes: [],
    target,
    base: null,
    doc: null,
    ...rest,
  }
}
