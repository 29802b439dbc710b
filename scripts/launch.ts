import { runToEnd } from './process/child'
import { withVariables } from './process/environment'
import { runCommand } from './process/say'

/** Runs a command that loads the whole application: `node --import tsx scripts/launch.ts FILE …`. */
runCommand(async () => {
  const [script = '', ...args] = process.argv.slice(2)
  const { code } = await runToEnd(script, args, withVariables({}))
  process.exit(code ?? 1)
})
