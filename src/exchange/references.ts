import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Database } from '../lib/database/transaction'
import { configOf, keyFields } from './natural-keys'

/** Joins collection and key or id in one map. */
const entry = (collection: string, name: number | string) => `${collection}\n${name}`

/**
 * Ids by natural keys and natural keys by ids. What is wanted is looked up set-wise, one statement
 * for each collection, before it is asked for.
 */
export class References {
  private readonly ids = new Map<string, number>()
  private readonly keys = new Map<string, string>()

  constructor(
    private readonly payload: Payload,
    private readonly database: Database,
  ) {}

  /** The id of a key that was looked up, or null when there is no such record. */
  idOf(collection: string, key: string): number | null {
    return this.ids.get(entry(collection, key)) ?? null
  }

  /** The key of an id that was looked up; `#id` when there is no such record or it has no key. */
  keyOf(collection: string, id: number): string {
    return this.keys.get(entry(collection, id)) ?? `#${id}`
  }

  /** Says that a record which is not in the database yet will have this id. */
  add(collection: string, key: string, id: number): void {
    this.ids.set(entry(collection, key), id)
    this.keys.set(entry(collection, id), key)
  }

  async lookUpKeys(collection: string, wanted: Iterable<string>): Promise<void> {
    const keys = [...wanted].filter((key) => !this.ids.has(entry(collection, key)))
    if (keys.length === 0) return
    const numbers = keys.flatMap((key) => /^#(\d{1,9})$/.exec(key)?.[1] ?? []).map(Number)
    if (numbers.length > 0) {
      await this.read(collection, sql`id = any(${sql.param(numbers)}::int[])`)
      for (const id of numbers) {
        if (this.keys.has(entry(collection, id))) this.ids.set(entry(collection, `#${id}`), id)
      }
    }
    const expression = this.expression(collection)
    if (expression)
      await this.read(collection, sql`${expression} = any(${sql.param(keys)}::text[])`)
  }

  async lookUpIds(collection: string, wanted: Iterable<number>): Promise<void> {
    const ids = [...wanted].filter((id) => !this.keys.has(entry(collection, id)))
    if (ids.length === 0) return
    await this.read(collection, sql`id = any(${sql.param(ids)}::int[])`)
  }

  private expression(collection: string) {
    return keyExpression(this.payload, collection)
  }

  private async read(collection: string, where: ReturnType<typeof sql>): Promise<void> {
    const expression = this.expression(collection)
    const { rows } = await this.database.execute<{ id: number; key: string }>(sql`
      select id, ${expression ?? sql`'#' || id`} as key
      from ${sql.identifier(tableOf(this.payload, collection))} where ${where}`)
    for (const { id, key } of rows) this.add(collection, key, id)
  }
}

/** The name of a collection's table. */
export function tableOf(payload: Payload, collection: string): string {
  const name = collection.replaceAll('-', '_')
  return payload.db.tableNameMap.get(name) ?? name
}

/** The natural key of a row in SQL, or null when the collection has none. */
export function keyExpression(payload: Payload, collection: string, alias?: string) {
  const fields = keyFields(configOf(payload, collection))
  if (fields.length === 0) return null
  const prefix = alias ? sql`${sql.identifier(alias)}.` : sql``
  const columns = fields.map((field) => sql`${prefix}${sql.identifier(columnName(field))}::text`)
  return sql.join(columns, sql` || ':' || `)
}

const columnName = (field: string) =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
