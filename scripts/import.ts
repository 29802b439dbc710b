import { parseCommand } from '../src/import/command-line'
import { checkFormat } from '../src/import/read/file-format'
import { inPlainWords } from './import/plain-words'
import { withInstallation } from './postgres/running'
import { runToEnd } from './process/child'
import { loadDotEnv } from './process/environment'
import { PlainError, runCommand } from './process/say'
import { openDataFolder } from './start/local-files'

/**
 * Imports a file of real data: `npm run import -- upr FILE`, best with `--dry-run` first. This
 * process checks the command line and finds the database; scripts/import/run.ts does the rest,
 * because the application reads its settings when it is loaded.
 */
runCommand(async () => {
  loadDotEnv()
  const args = process.argv.slice(2)
  const { job, kind } = await inPlainWords(() => parseCommand(args))
  await inPlainWords(() => checkFormat(job.file, kind.formats))
  openDataFolder()
  const ended = await withInstallation((env) => runToEnd('scripts/import/run.ts', args, env))
  if (ended.signal) {
    throw new PlainError(
      `The import was ended by ${ended.signal}. Run it again to see where it stands: it goes on where it stopped, and writes all rows or none.`,
    )
  }
  if (ended.code !== 0) process.exit(ended.code ?? 1)
})
