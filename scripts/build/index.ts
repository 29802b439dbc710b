import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { exitCode } from '../process/child'
import { withVariables } from '../process/environment'
import { PlainError, runCommand, step } from '../process/say'
import { rememberBuild, sourceFingerprint } from './fingerprint'

/** Builds the site and the admin for production; needs no database. */
async function build(): Promise<void> {
  const fingerprint = sourceFingerprint()
  rmSync('.next/source-fingerprint', { force: true })
  await step('Building the site and the admin (one and a half to four minutes)', async () => {
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: withVariables({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if ((await exitCode(child)) !== 0)
      throw new PlainError('The build failed (see the lines above).')
  })
  rememberBuild(fingerprint)
}

runCommand(build)
