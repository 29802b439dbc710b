import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Column, columnsOf } from '../../exchange/columns'
import { configOf } from '../../exchange/natural-keys'
import { type FlatRecord, type Missing, putValue, toStored, Wanted } from '../../exchange/record'
import { mapRelations } from '../../exchange/relations'
import type { Database } from '../../lib/database/transaction'
import type { Need } from '../kind'
import { reserveTarget, RunReferences } from './match'
import { newDocument } from './new-document'
import type { PlannedRow, ReadRow } from './plan-batch'
import type { Validation } from './validate'
import { Vocabulary } from './vocabulary'

/**
 * The records that rows refer to and that may have to be made: terms, a mechanism, a review cycle.
 * Each is made once in a run, before the rows, and told on the row that first needed it.
 */
export class Needs {
  /** Under which key a term is really kept. */
  private readonly names = new Map<string, string>()
  private readonly known = new Set<string>()
  private readonly news = new Map<number, string[]>()

  private constructor(
    private readonly payload: Payload,
    private readonly run: number,
    private readonly vocabulary: Vocabulary,
    private lowest: number,
  ) {}

  static async load(payload: Payload, database: Database, run: number): Promise<Needs> {
    const vocabulary = await Vocabulary.load(database)
    const { rows } = await database.execute<{
      n: number
      collection: string
      key: string
      target: number
    }>(sql`
      select n, collection, key, target from import_plans where run = ${run} and n < 0 order by n`)
    const needs = new Needs(payload, run, vocabulary, rows[0]?.n ?? 0)
    for (const { collection, key, target } of rows) {
      needs.known.add(`${collection} ${key}`)
      if (collection === 'terms') vocabulary.add(key, target)
    }
    return needs
  }

  /** Plans the records that these rows need and nobody has, in the order in which they build on each other. */
  async meet(
    database: Database,
    rows: ReadRow[],
    validationOf: (slug: string) => Promise<Validation>,
  ): Promise<PlannedRow[]> {
    this.news.clear()
    const made: PlannedRow[] = []
    const all = new Map<string, Need>()
    for (const { reading } of rows) {
      for (const need of reading.needs ?? []) all.set(`${need.collection} ${need.key}`, need)
    }
    const open = [...all].filter(([name]) => !this.known.has(name))
    const references = new RunReferences(this.payload, database, this.run)
    for (const collection of new Set(open.map(([, need]) => need.collection))) {
      if (collection === 'terms') continue
      const keys = open.flatMap(([, need]) => (need.collection === collection ? [need.key] : []))
      await references.lookUpKeys(collection, keys)
    }
    for (const [name, need] of open) {
      this.known.add(name)
      if (need.collection === 'terms') {
        const term = this.vocabulary.find(need.key, need.label)
        if (term) {
          if (term.key !== need.key) this.names.set(need.key, term.key)
          continue
        }
      } else if (references.idOf(need.collection, need.key) !== null) continue
      const first = rows.find(({ reading }) =>
        reading.needs?.some(({ collection, key }) => `${collection} ${key}` === name),
      )
      made.push(await this.make(database, need, first, references, validationOf))
    }
    return made
  }

  /** What was made for a row. */
  notesOf({ n }: ReadRow): string[] {
    return this.news.get(n) ?? []
  }

  /** The columns of a row with the terms called as the database calls them. */
  renamed({ collection, reading }: ReadRow): FlatRecord {
    if (this.names.size === 0) return reading.fields
    const columns = new Map<string, Column>(
      columnsOf(configOf(this.payload, collection)).map((column) => [column.name, column]),
    )
    return Object.fromEntries(
      Object.entries(reading.fields).map(([name, value]) => {
        const column = columns.get(name)
        return [name, column ? mapRelations(column.field, value, this.rename) : value]
      }),
    )
  }

  private readonly rename = (collection: string, key: unknown) =>
    collection === 'terms' && typeof key === 'string' ? (this.names.get(key) ?? key) : key

  private async make(
    database: Database,
    need: Need,
    row: ReadRow | undefined,
    references: RunReferences,
    validationOf: (slug: string) => Promise<Validation>,
  ): Promise<PlannedRow> {
    const { collection, key } = need
    const config = configOf(this.payload, collection)
    const target = await reserveTarget(this.payload, database, this.run, collection, key)
    references.add(collection, key, target)
    if (collection === 'terms') this.vocabulary.add(key, target)
    if (row) this.news.set(row.n, [...(this.news.get(row.n) ?? []), `new ${collection} ${key}`])
    const doc = { ...newDocument(this.payload, config), id: target }
    const columns = columnsOf(config).filter(({ name }) => name in need.fields)
    const wanted = new Wanted()
    for (const column of columns) wanted.addValue(column.field, need.fields[column.name])
    for (const [slug, keys] of wanted.byCollection) {
      await references.lookUpKeys(slug, [...keys].map(String))
    }
    const missing: Missing[] = []
    for (const column of columns) {
      const value = toStored(need.fields[column.name], column, references, missing)
      putValue(doc, column, value)
    }
    const validation = await validationOf(collection)
    await validation.complete(doc, 'create')
    const wrong = await validation.problems(doc, 'create')
    this.lowest -= 1
    return {
      n: this.lowest,
      line: row?.line ?? 0,
      collection,
      key,
      fate: wrong.length > 0 ? 'refused' : 'created',
      reason: wrong.join('; '),
      notes: [],
      changes: columns.map(({ name }) => ({ field: name, before: null, after: need.fields[name] })),
      target,
      base: null,
      doc: wrong.length > 0 ? null : doc,
    }
  }
}
