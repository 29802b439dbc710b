import { type ChildProcess, spawn } from 'node:child_process'
import type { Variables } from './environment'
import { PlainError } from './say'

/** The arguments that make Node run a TypeScript file of ours. */
export const nodeArguments = (script: string) =>
  script.endsWith('.ts')
    ? // pg warns about how Payload uses it; the operator can do nothing about that.
      ['--disable-warning=DeprecationWarning', '--import', 'tsx', script]
    : [script]

/** Runs a script of ours to its end with the output shown, and fails when it does. */
export async function runScript(
  script: string,
  args: string[],
  env: Variables,
  whatFailed: string,
): Promise<void> {
  const child = spawn(process.execPath, [...nodeArguments(script), ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await exitCode(child)
  if (code !== 0) throw new PlainError(`${whatFailed} (see the lines above).`)
}

/** Resolves with the exit code, or 1 when a signal ended the process. */
export function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
