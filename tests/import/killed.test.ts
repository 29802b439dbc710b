import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../support/jobs'
import { testPayload, unique } from '../support/payload'
import { makeFile, runCommandLine } from './support'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

const reports = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-killed-'))

const articles = (series: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      ref: `${series}.${String(at).padStart(5, '0')}`,
      title: `Điều ${at}`,
      text: `(Điều ${at} Luật thử) Lời văn của điều ${at}. `.repeat(20),
      topic: 'thu',
      subject: series,
    }),
  ).join('\n')

function startImport(file: string): ChildProcess {
  const script = path.resolve('tests/import/import-process.ts')
  return spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, 'legislation', file, reports],
    { env: process.env, stdio: ['ignore', 'ignore', 'inherit'] },
  )
}

const ended = (child: ChildProcess) =>
  new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  )

const runOf = async (file: string) => {
  const { rows } = await payload.db.drizzle.execute<{
    id: number
    state: string
    read: number
    planned: number
    applied: number
  }>(sql`
    select id, state, rows_read::int as read, rows_planned::int as planned,
      rows_applied::int as applied
    from imports where file = ${file} order by id desc limit 1`)
  return rows[0]
}

/** All that two imports of the same rows must agree in, but for what names them. */
async function stored(series: string) {
  const { rows } = await payload.db.drizzle.execute(sql`
    select replace(ref, ${series}, '') as ref, heading, text, topic, is_sample
    from legal_provisions where subject = ${series} order by ref`)
  return rows
}

const countOf = async (series: string) => (await stored(series)).length

const ROWS = 5_000

describe('an import that is killed', { timeout: 240_000 }, () => {
  it.each(['reading', 'comparing', 'applying'] as const)(
    'while %s goes on where it stopped, and ends as an undisturbed one',
    async (phase) => {
      const [killed, whole] = [unique(`k${phase}`), unique(`w${phase}`)]
      const file = makeFile('killed.jsonl', articles(killed, ROWS))
      const child = startImport(file)
      await until(
        `it is ${phase}`,
        async () => {
          if (child.exitCode !== null) throw new Error(`It ended by itself: ${child.exitCode}`)
          const run = await runOf(file)
          if (!run) return false
          if (phase === 'reading') return run.read > 0
          if (phase === 'comparing') return run.planned > 0
          return run.state === 'applying' && run.applied > 0
        },
        120,
      )
      child.kill('SIGKILL')
      expect(await ended(child)).toBe('SIGKILL')
      const left = await runOf(file)
      expect(left?.state).toBe(phase === 'applying' ? 'applying' : 'reading')
      expect(await countOf(killed)).toBe(0)

      const resumed = await runCommandLine(payload, 'legislation', file)
      expect(resumed).toMatchObject({ written: true, totals: { created: ROWS, refused: 0 } })
      const run = await runOf(file)
      expect(run).toMatchObject({ id: left?.id, state: 'done', read: ROWS, applied: ROWS })

      const undisturbed = makeFile('whole.jsonl', articles(whole, ROWS))
      await runCommandLine(payload, 'legislation', undisturbed)
      expect(await stored(killed)).toEqual(await stored(whole))
      const again = await runCommandLine(payload, 'legislation', file)
      expect(again).toMatchObject({ written: false, totals: { unchanged: ROWS } })
    },
  )
})
