import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/*
 * A table that jobs of the tests write into, so that doing one twice is seen. In a schema of its
 * own: the tables of the product are counted elsewhere.
 */

export async function makeEffects(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`create schema if not exists job_tests`)
  await payload.db.drizzle.execute(
    sql`create table if not exists job_tests.effects (job int, what text, worker text)`,
  )
  await payload.db.drizzle.execute(sql`delete from job_tests.effects`)
}

export async function writeEffect(
  payload: Payload,
  job: number,
  what: string,
  worker: string,
): Promise<void> {
  await payload.db.drizzle.execute(
    sql`insert into job_tests.effects values (${job}, ${what}, ${worker})`,
  )
}

export async function effects(payload: Payload) {
  const { rows } = await payload.db.drizzle.execute<{ job: number; what: string; worker: string }>(
    sql`select * from job_tests.effects`,
  )
  return rows
}
