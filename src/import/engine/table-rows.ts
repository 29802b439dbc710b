import { sql } from '@payloadcms/db-postgres'
import { upsertRow } from '@payloadcms/drizzle'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import type { StoredRecord } from '../../exchange/record'
import type { Database } from '../../lib/database/transaction'

import { poolOf } from './runs'

type Row = Record<string, unknown>

/** Numbers that are fetched from a sequence together. */
const RESERVED = 2_000

/**
 * Turns documents into rows of tables. The rows are those that Payload's own adapter makes: its
 * function that writes a document is given an adapter that takes down what it inserts and inserts
 * nothing. So every collection works, with its languages, lists, relations and versions, and a
 * field of a new kind needs nothing here.
 */
export class TableRows {
  private readonly rows = new Map<string, Row[]>()
  private readonly reserved = new Map<string, number[]>()
  private readonly adapter: Payload['db']
  private readonly columnNames = new Map<string, Map<string, string>>()

  constructor(
    private readonly payload: Payload,
    /** Where rows are written; numbers are reserved outside of it. */
    private readonly database: Database,
  ) {
    this.adapter = Object.create(payload.db, {
      insert: { value: (args: InsertArguments) => this.take(args) },
    }) as Payload['db']
  }

  /** Takes down the rows of one document. The document is used up. */
  async add(
    tableName: string,
    fields: FlattenedField[],
    id: number,
    document: StoredRecord,
  ): Promise<void> {
    await upsertRow({
      adapter: this.adapter as never,
      customID: id,
      data: document,
      db: this.database as never,
      fields,
      ignoreResult: 'idOnly',
      operation: 'create',
      path: '',
      req: { t: (key: string) => key } as unknown as PayloadRequest,
      tableName,
    })
  }

  /** Numbers for rows of a table that will be written. */
  async reserve(tableName: string, count: number): Promise<number[]> {
    const left = this.reserved.get(tableName) ?? []
    if (left.length < count) {
      const more = Math.max(count, RESERVED)
      const { rows } = await poolOf(this.payload).execute<{ id: number }>(sql`
        select nextval(pg_get_serial_sequence(${this.sqlName(tableName)}, 'id'))::int as id
        from generate_series(1, ${more}::int)`)
      left.push(...rows.map(({ id }) => id))
    }
    this.reserved.set(tableName, left)
    return left.splice(0, count)
  }

  /** What was taken down since the last call, by table, parents before children. */
  taken(): [table: string, rows: Row[]][] {
    const taken = [...this.rows]
    this.rows.clear()
    return taken
  }

  /** Inserts rows, a statement for each set of columns that occurs. */
  async insert(tableName: string, rows: readonly Row[]): Promise<void> {
    const table = sql.identifier(this.sqlName(tableName))
    for (const { columns, json } of this.bySignature(tableName, rows)) {
      const names = sql.join(columns, sql`, `)
      await this.database.execute(sql`
        insert into ${table} (${names})
        select ${names} from jsonb_populate_recordset(null::${table}, ${json}::jsonb)`)
    }
  }

  /** Updates rows by their id, only the columns that they have. */
  async update(tableName: string, rows: readonly Row[]): Promise<void> {
    const table = sql.identifier(this.sqlName(tableName))
    for (const { columns, json } of this.bySignature(tableName, rows)) {
      const sets = columns.map((column) => sql`${column} = r.${column}`)
      await this.database.execute(sql`
        update ${table} t set ${sql.join(sets, sql`, `)}
        from jsonb_populate_recordset(null::${table}, ${json}::jsonb) r where t.id = r.id`)
    }
  }

  private async take({ tableName, values }: InsertArguments): Promise<Row[]> {
    const rows = Array.isArray(values) ? values : [values]
    const table = this.tableOf(tableName)
    const id = getTableColumns(table).id
    // Lists in versions count their rows; the rows below them refer to that number.
    if (id?.getSQLType() === 'serial' && '_uuid' in getTableColumns(table)) {
      const ids = await this.reserve(tableName, rows.length)
      for (const [at, row] of rows.entries()) row.id = ids[at]
    }
    this.rows.set(tableName, [...(this.rows.get(tableName) ?? []), ...rows])
    return rows
  }

  private tableOf(tableName: string): PgTable {
    const table = this.payload.db.tables[tableName] as PgTable | undefined
    if (!table) throw new Error(`There is no table "${tableName}".`)
    return table
  }

  private sqlName(tableName: string): string {
    return getTableName(this.tableOf(tableName))
  }

  private namesOf(tableName: string): Map<string, string> {
    const known = this.columnNames.get(tableName)
    if (known) return known
    const names = new Map(
      Object.entries(getTableColumns(this.tableOf(tableName))).map(([key, column]) => [
        key,
        column.name,
      ]),
    )
    this.columnNames.set(tableName, names)
    return names
  }

  /** Rows with the same columns together: a column that a row does not name keeps its default. */
  private bySignature(tableName: string, rows: readonly Row[]) {
    const names = this.namesOf(tableName)
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
      const renamed: Row = {}
      for (const [key, value] of Object.entries(row)) {
        const name = names.get(key)
        if (name !== undefined && value !== undefined) renamed[name] = value
      }
      const signature = Object.keys(renamed).toSorted().join('\n')
      const group = groups.get(signature)
      if (group) group.push(renamed)
      else groups.set(signature, [renamed])
    }
    return [...groups.values()].map((group) => ({
      columns: Object.keys(group[0] ?? {})
        .toSorted()
        .map((name) => sql.identifier(name)),
      json: JSON.stringify(group),
    }))
  }
}

interface InsertArguments {
  tableName: string
  values: Row | Row[]
}
