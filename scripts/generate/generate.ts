import { spawn } from 'node:child_process'
import { untilLoaded } from '../process/child'
import { withVariables } from '../process/environment'
import { PlainError } from '../process/say'

/** The files that Payload writes from the configuration; committed, never edited by hand. */
export const generatedFiles = [
  'src/generated/payload-types.ts',
  'src/generated/schema.graphql',
  'src/app/(payload)/admin/importMap.js',
]

const commands = [
  ['node_modules/payload/bin.js', 'generate:types'],
  ['node_modules/@payloadcms/graphql/bin.js', 'generate:schema'],
  ['node_modules/payload/bin.js', 'generate:importmap'],
]

/** Writes all generated files anew. */
export async function generateAll(): Promise<void> {
  for (const command of commands) await runQuietly(command)
}

/** Runs one of Payload's commands; its output is shown only when it fails. */
export async function runQuietly(command: string[]): Promise<string> {
  let output = ''
  const { code } = await untilLoaded(() => {
    const child = spawn(process.execPath, command, {
      env: withVariables({ NODE_ENV: 'development', LOG_LEVEL: 'warn' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    return child
  })
  if (code !== 0) throw new PlainError(`${command.join(' ')} failed:\n${output}`)
  return output
}
