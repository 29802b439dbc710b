import { type ChildProcess, spawn } from 'node:child_process'
import type { Variables } from './environment'
import { PlainError } from './say'

/** The arguments that make Node run a TypeScript file of ours. */
export const nodeArguments = (script: string) =>
  script.endsWith('.ts')
    ? // pg warns about how Payload uses it; the operator can do nothing about that.
      ['--disable-warning=DeprecationWarning', '--import', 'tsx', script]
    : [script]

/** How a process came to its end: by itself with a code, or by a signal. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
}

/** Node's exit code when the loading of modules never came to an end. */
const NEVER_LOADED = 13
const ATTEMPTS = 6

/**
 * Starts a process that loads the whole application, and waits for its end.
 *
 * On Node 20 the loader that tsx registers now and then loses a module of a large program (about
 * one start in 25 on a busy machine): the process ends without a word before the first line of
 * ours has run. Nothing has begun then, so it is simply started again.
 */
export async function untilLoaded(start: () => ChildProcess): Promise<Ended> {
  for (let attempt = 1; ; attempt += 1) {
    const ended = await endOf(start())
    if (ended.code !== NEVER_LOADED) return ended
    if (attempt === ATTEMPTS) {
      throw new PlainError(`The application could not be loaded, ${ATTEMPTS} times; try again.`)
    }
  }
}

/** Runs a script of ours in a process of its own, with the terminal for input and output. */
export function runToEnd(script: string, args: string[], env: Variables): Promise<Ended> {
  const command = [...nodeArguments(script), ...args]
  return untilLoaded(() => spawn(process.execPath, command, { env, stdio: 'inherit' }))
}

/** Runs a script of ours to its end with the output shown, and fails when it does. */
export async function runScript(
  script: string,
  args: string[],
  env: Variables,
  whatFailed: string,
): Promise<void> {
  const { code } = await runToEnd(script, args, env)
  if (code !== 0) throw new PlainError(`${whatFailed} (see the lines above).`)
}

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** Resolves with the exit code, or 1 when a signal ended the process. */
export function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
