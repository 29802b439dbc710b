import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { exitCode } from '../process/child'
import type { Variables } from '../process/environment'
import { addCounts, type Counts, countsOf, noCounts } from './counts'

/** Runs the named projects of vitest.config.ts and counts how their tests ended. */
export async function runVitest(
  projects: string[],
  env: Variables,
  folder: string,
): Promise<Counts> {
  const report = path.join(folder, 'vitest.json')
  rmSync(report, { force: true })
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const code = await exitCode(child)
  const counts = existsSync(report) ? countsOf(readFileSync(report, 'utf8')) : noCounts
  // A suite that could not even be loaded has no tests to count, but it has failed.
  return code !== 0 && counts.failed === 0 ? addCounts(counts, { ...noCounts, failed: 1 }) : counts
}
