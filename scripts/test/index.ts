import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runChecks } from '../check/checks'
import { type Cluster, ensureDatabase, startCluster } from '../postgres/embedded'
import { runScript } from '../process/child'
import { type Variables, withVariables } from '../process/environment'
import { PlainError, runCommand, say, step } from '../process/say'
import { addCounts, type Counts, noCounts } from './counts'
import { withSite } from './site'
import { runVitest } from './vitest'

const SUITES = ['check', 'unit', 'integration', 'e2e']
const DEMO_PASSWORD = 'suoi-nui-may-rung-2727'

/**
 * Runs every test against a database cluster of its own, and ends with one line of totals.
 * `npm test -- unit integration` runs some suites only.
 */
runCommand(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find((suite) => !SUITES.includes(suite))
  if (unknown)
    throw new PlainError(`There is no suite "${unknown}"; there are ${SUITES.join(', ')}.`)
  const suites = new Set(asked.length > 0 ? asked : SUITES)
  let totals = noCounts
  if (suites.has('check')) totals = addCounts(totals, await checkSuite())
  if (suites.size > (suites.has('check') ? 1 : 0))
    totals = addCounts(totals, await databaseSuites(suites))
  say(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
  if (totals.failed > 0 || totals.passed === 0) process.exit(1)
})

async function checkSuite(): Promise<Counts> {
  const failed = await runChecks()
  return { ...noCounts, passed: failed === 0 ? 1 : 0, failed }
}

async function databaseSuites(suites: Set<string>): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-test-'))
  chmodSync(folder, 0o711)
  const cluster = await step('Starting PostgreSQL 18 for the tests', () =>
    startCluster(path.join(folder, 'postgres')),
  )
  try {
    let counts = noCounts
    const inProcess = ['unit', 'integration'].filter((suite) => suites.has(suite))
    if (inProcess.length > 0) {
      const env = await migrated(cluster, 'integration', folder)
      counts = addCounts(counts, await runVitest(inProcess, env, folder))
    }
    if (suites.has('e2e')) counts = addCounts(counts, await endToEnd(cluster, folder))
    return counts
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function endToEnd(cluster: Cluster, folder: string): Promise<Counts> {
  const env = { ...(await migrated(cluster, 'e2e', folder)), DEMO_PASSWORD }
  await step('Loading the demonstration', () =>
    runScript('scripts/seed/run.ts', [], env, 'The demonstration could not be loaded'),
  )
  return withSite(env, (origin) => runVitest(['e2e'], { ...env, E2E_ORIGIN: origin }, folder))
}

async function migrated(cluster: Cluster, database: string, folder: string): Promise<Variables> {
  await ensureDatabase(cluster, database)
  const env = withVariables({
    NODE_ENV: 'test',
    DATABASE_URL: cluster.urlOf(database),
    PAYLOAD_SECRET: 'k8Yw2nQv5Rz7Tb1Lx9Pd4Fs6Gh3Jm0Ca',
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'error',
  })
  await step(`Migrating the database ${database}`, () =>
    runScript('scripts/migrate.ts', [], env, 'The migrations failed'),
  )
  return env
}
