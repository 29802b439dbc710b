import { runCommand, say } from '../process/say'
import { runChecks } from './checks'

runCommand(async () => {
  const failed = await runChecks()
  say(failed === 0 ? 'All checks passed.' : `${failed} checks failed.`)
  if (failed > 0) process.exit(1)
})
