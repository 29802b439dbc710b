import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import {
  buildVersionCollectionFields,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import { columnsOf } from '../../exchange/columns'
import type { StoredRecord } from '../../exchange/record'
import { tableOf } from '../../exchange/references'
import type { Database } from '../../lib/database/transaction'
import { TableRows } from './table-rows'

export interface PlannedDocument {
  id: number
  isNew: boolean
  doc: StoredRecord
}

/** Which part of the documents is written: refer to each other only once all are there. */
export type Part = 'all' | 'records' | 'rest'

/** Writes documents of one collection in batches, with their versions. */
export class DocumentWriter {
  private readonly rows: TableRows
  private readonly table: string
  private readonly versionTable: string
  private readonly versionFields: FlattenedField[]
  private childTables: { table: string; parent: string }[] | null = null
  /** Columns of the record's own table that name a record of the same collection. */
  private readonly ownReferences: string[]

  constructor(
    payload: Payload,
    private readonly database: Database,
    private readonly config: SanitizedCollectionConfig,
    /** The moment that all records of the run carry. */
    private readonly now: string,
  ) {
    this.rows = new TableRows(payload, database)
    this.table = tableOf(payload, config.slug)
    this.versionTable = payload.db.tableNameMap.get(`_${this.table}_v`) ?? `_${this.table}_v`
    this.versionFields = buildVersionCollectionFields(payload.config, config, true)
    this.ownReferences = columnsOf(config)
      .filter(({ shape, field, locale }) => {
        const target = 'relationTo' in field ? field.relationTo : null
        return shape === 'relation' && !locale && target === config.slug
      })
      .map(({ path }) => path.join('_'))
  }

  /** Whether records refer to others of their own collection, so that two passes are needed. */
  get refersToItself(): boolean {
    return columnsOf(this.config).some(
      ({ field }) => 'relationTo' in field && [field.relationTo].flat().includes(this.config.slug),
    )
  }

  /**
   * Turns documents into rows, which needs no connection, and returns the work that writes them:
   * the next documents can be turned while these are written.
   */
  async prepare(documents: readonly PlannedDocument[], part: Part): Promise<() => Promise<void>> {
    const stamped = documents.map((document) => this.stamp(document))
    for (const { id, doc } of stamped) {
      await this.rows.add(this.table, this.config.flattenedFields, id, structuredClone(doc))
    }
    const [main, ...children] = this.rows.taken()
    const isNew = new Set(stamped.filter((one) => one.isNew).map(({ id }) => id))
    const news = (main?.[1] ?? []).filter(({ id }) => isNew.has(Number(id)))
    const others = (main?.[1] ?? []).filter(({ id }) => !isNew.has(Number(id)))
    if (part === 'records') return () => this.rows.insert(this.table, news.map(this.alone))
    const versions = this.config.versions ? await this.versionRows(stamped) : []
    return async () => {
      if (part === 'all') await this.rows.insert(this.table, news)
      else if (this.ownReferences.length > 0) {
        await this.rows.update(this.table, news.map(this.referencesOf))
      }
      if (others.length > 0) {
        const ids = others.map(({ id }) => Number(id))
        await this.deleteChildren(ids)
        await this.rows.update(this.table, others)
        if (this.config.versions) await this.retireVersions(ids)
      }
      for (const [table, rows] of [...children, ...versions]) await this.rows.insert(table, rows)
    }
  }

  /** The dates of the record, which the server writes. */
  private stamp({ id, isNew, doc }: PlannedDocument): PlannedDocument {
    doc.id = id
    doc.updatedAt = this.now
    if (isNew) doc.createdAt = this.now
    const hasDay = this.config.flattenedFields.some(({ name }) => name === 'publishedAt')
    if (hasDay && doc._status === 'published') doc.publishedAt ??= this.now
    giveRowIds(doc, this.config.flattenedFields)
    return { id, isNew, doc }
  }

  private readonly alone = (row: Record<string, unknown>) => ({
    ...row,
    ...Object.fromEntries(this.ownReferences.map((name) => [name, null])),
  })

  private readonly referencesOf = (row: Record<string, unknown>) => ({
    id: row.id,
    ...Object.fromEntries(this.ownReferences.map((name) => [name, row[name] ?? null])),
  })

  private async versionRows(documents: readonly PlannedDocument[]) {
    const ids = await this.rows.reserve(this.versionTable, documents.length)
    for (const [at, { id, doc }] of documents.entries()) {
      const { id: _own, ...version } = doc
      await this.rows.add(this.versionTable, this.versionFields, ids[at] ?? 0, {
        createdAt: this.now,
        latest: true,
        parent: id,
        updatedAt: this.now,
        version,
      })
    }
    return this.rows.taken()
  }

  /** The newest version is another one now, and the oldest go when there are too many. */
  private async retireVersions(parents: number[]): Promise<void> {
    const table = sql.identifier(this.versionTable)
    const ids = sql`${sql.param(parents)}::int[]`
    await this.database.execute(sql`
      update ${table} set latest = false where parent_id = any(${ids}) and latest`)
    const most = this.config.versions ? this.config.versions.maxPerDoc : 0
    if (!most) return
    await this.database.execute(sql`
      delete from ${table} where id in (
        select id from (
          select id, row_number() over (partition by parent_id order by updated_at desc, id desc) as place
          from ${table} where parent_id = any(${ids})
        ) counted where place >= ${most})`)
  }

  private async deleteChildren(parents: number[]): Promise<void> {
    this.childTables ??= await this.readChildTables()
    for (const { table, parent } of this.childTables) {
      await this.database.execute(sql`
        delete from ${sql.identifier(table)}
        where ${sql.identifier(parent)} = any(${sql.param(parents)}::int[])`)
    }
  }

  /** The tables whose rows are parts of a record: they go with it. */
  private async readChildTables(): Promise<{ table: string; parent: string }[]> {
    const { rows } = await this.database.execute<{ table: string; parent: string }>(sql`
      select c.relname as table, a.attname as parent
      from pg_constraint f
      join pg_class c on c.oid = f.conrelid
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      where f.contype = 'f' and f.confdeltype = 'c'
        and f.confrelid = ${this.table}::regclass and a.attname in ('_parent_id', 'parent_id')`)
    return rows
  }
}

/** Rows of lists are known by an id that the admin makes up when they are written. */
function giveRowIds(place: StoredRecord, fields: readonly FlattenedField[]): void {
  for (const field of fields) {
    const value = place[field.name]
    if (typeof value !== 'object' || value === null) continue
    if (field.type === 'group' || field.type === 'tab') {
      giveRowIds(value as StoredRecord, field.flattenedFields)
    } else if (field.type === 'array') {
      const lists = Array.isArray(value) ? [value] : Object.values(value)
      for (const row of lists.flat() as StoredRecord[]) {
        row.id ??= randomBytes(12).toString('hex')
        giveRowIds(row, field.flattenedFields)
      }
    }
  }
}
