import { spawn } from 'node:child_process'
import { exitCode } from '../process/child'
import { say } from '../process/say'
import { generatedFilesAreCurrent, migrationsAreComplete } from './generated'

interface Check {
  name: string
  run: () => Promise<string | null>
}

const program = (file: string, ...args: string[]) => [`node_modules/${file}`, ...args]

const tool = (name: string, command: string[]): Check => ({ name, run: () => runTool(command) })

const checks: Check[] = [
  tool('format', program('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
  tool('lint', program('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')),
  { name: 'generated files', run: generatedFilesAreCurrent },
  { name: 'migrations', run: migrationsAreComplete },
  tool('types', program('typescript/bin/tsc', '--noEmit')),
  tool(
    'dependency rules',
    program(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      'collections',
      'scripts',
      'payload.config.ts',
    ),
  ),
  tool('dead code', program('knip/bin/knip.js', '--no-progress')),
]

/** Runs all checks, one after the other, and says which failed and why. */
export async function runChecks(): Promise<number> {
  let failed = 0
  for (const { name, run } of checks) {
    const started = Date.now()
    const problem = await run()
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    say(`${problem === null ? '✓' : '✗'} ${name} (${seconds} s)`)
    if (problem === null) continue
    failed += 1
    say(problem)
  }
  return failed
}

async function runTool(command: string[]): Promise<string | null> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return (await exitCode(child)) === 0 ? null : output
}
