import type { postgresAdapter } from '@payloadcms/db-postgres'
import { type AnyPgColumn, index } from 'drizzle-orm/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * Adds the index that reads of localized tables need.
 *
 * Drizzle makes only UNIQUE(_locale, _parent_id) on every `*_locales` table, while Payload joins
 * on `_parent_id` alone: without this, ten rows out of 250,000 take 261 ms instead of 0.44 ms
 * (measured on two cores; the same holds for the `_v_locales` tables of versions).
 */
export const indexLocaleParents: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue
    extendTable({
      table,
      extraConfig: (columns) => ({
        parentIndex: index(`${name}_parent_idx`.slice(-63)).on(
          (columns as Record<string, AnyPgColumn>)._parentID as AnyPgColumn,
        ),
      }),
    })
  }
  return schema
}
