import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureDatabase, startCluster } from '../postgres/embedded'
import { runScript } from '../process/child'
import { withVariables } from '../process/environment'
import { PlainError, runCommand, step } from '../process/say'
import { openDataFolder } from '../start/local-files'
import { partNames } from './parts'

/**
 * Measures the platform against stock Payload on the same machine at the same time, on a database
 * cluster of its own: `npm run bench -- import`. The figures are printed and kept in .data/bench.
 */
runCommand(async () => {
  const [part = '', ...args] = process.argv.slice(2)
  if (!partNames.includes(part)) {
    throw new PlainError(`Say what to measure: npm run bench -- ${partNames.join(' | ')}.`)
  }
  openDataFolder()
  const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-bench-'))
  chmodSync(folder, 0o711)
  const cluster = await step('Starting PostgreSQL 18 for the measurement', () =>
    startCluster(path.join(folder, 'postgres')),
  )
  try {
    await ensureDatabase(cluster, 'bench')
    const env = withVariables({
      NODE_ENV: 'production',
      DATABASE_URL: cluster.urlOf('bench'),
      PAYLOAD_SECRET: 'k8Yw2nQv5Rz7Tb1Lx9Pd4Fs6Gh3Jm0Ca',
      MEDIA_DIR: path.join(folder, 'media'),
      LOG_LEVEL: 'error',
    })
    await runScript('scripts/migrate.ts', [], env, 'The migrations failed')
    await runScript('scripts/bench/run.ts', [part, ...args], env, 'The measurement failed')
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
