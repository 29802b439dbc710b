import { parseExport } from './export/command-line'
import { withInstallation } from './postgres/running'
import { runToEnd } from './process/child'
import { loadDotEnv } from './process/environment'
import { PlainError, runCommand } from './process/say'
import { openDataFolder } from './start/local-files'

/**
 * Writes what the public may read of a collection into a file:
 * `npm run export -- recommendations list.csv`. This process checks the command line and finds the
 * database; scripts/export/run.ts does the rest.
 */
runCommand(async () => {
  loadDotEnv()
  const args = process.argv.slice(2)
  parseExport(args)
  openDataFolder()
  const ended = await withInstallation((env) => runToEnd('scripts/export/run.ts', args, env))
  if (ended.signal) {
    throw new PlainError(`The export was ended by ${ended.signal}; no file was written.`)
  }
  if (ended.code !== 0) process.exit(ended.code ?? 1)
})
