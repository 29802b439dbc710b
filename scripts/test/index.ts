import { spawn } from 'node:child_process'
import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Cluster, ensureDatabase, startCluster } from '../postgres/embedded'
import { exitCode, runScript } from '../process/child'
import { withVariables } from '../process/environment'
import { runCommand, say, step } from '../process/say'
import { addCounts, type Counts, countsOf, noCounts } from './counts'

/** Runs every test against a database cluster of its own, and ends with one line of totals. */
runCommand(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-test-'))
  chmodSync(folder, 0o711)
  const cluster = await step('Starting PostgreSQL 18 for the tests', () =>
    startCluster(path.join(folder, 'postgres')),
  )
  let totals = noCounts
  try {
    totals = await runSuites(cluster, folder)
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  say(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
  if (totals.failed > 0 || totals.passed === 0) process.exit(1)
})

async function runSuites(cluster: Cluster, folder: string): Promise<Counts> {
  await ensureDatabase(cluster, 'integration')
  const env = withVariables({
    NODE_ENV: 'test',
    DATABASE_URL: cluster.urlOf('integration'),
    PAYLOAD_SECRET: 'the-secret-of-the-tests-0123456789',
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'error',
  })
  await step('Migrating', () => runScript('scripts/migrate.ts', [], env, 'The migrations failed'))
  const report = path.join(folder, 'vitest.json')
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const code = await exitCode(child)
  const counts = countsOf(readFileSync(report, 'utf8'))
  // A suite that could not even be loaded has no tests to count, but it has failed.
  return code !== 0 && counts.failed === 0 ? addCounts(counts, { ...noCounts, failed: 1 }) : counts
}
