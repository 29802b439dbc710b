import { spawn } from 'node:child_process'
import { nodeArguments, untilLoaded } from '../process/child'
import { withVariables } from '../process/environment'
import { PlainError } from '../process/say'

/** The files that Payload writes from the configuration; committed, never edited by hand. */
export const generatedFiles = [
  'src/generated/payload-types.ts',
  'src/generated/schema.graphql',
  'src/app/(payload)/admin/importMap.js',
]

/** Writes all generated files anew. */
export const generateAll = () => runQuietly('scripts/generate/write.ts')

/** Runs a script that loads the configuration; its output is shown only when it fails. */
export async function runQuietly(script: string): Promise<void> {
  let output = ''
  const { code } = await untilLoaded(() => {
    const child = spawn(process.execPath, nodeArguments(script), {
      env: withVariables({ NODE_ENV: 'development', LOG_LEVEL: 'warn' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    return child
  })
  if (code !== 0) throw new PlainError(`${script} failed:\n${output}`)
}
