import type { sql } from '@payloadcms/db-postgres'

/** A piece of SQL with its parameters, made by the `sql` tag. */
export type SqlFragment = ReturnType<typeof sql>
