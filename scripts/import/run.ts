import path from 'node:path'
import { type ImportCommand, parseCommand } from '../../src/import/command-line'
import { fates } from '../../src/import/outcome'
import { type ImportResult, runImport } from '../../src/import/run'
import { openPayload } from '../../src/lib/payload'
import { PlainError, runCommand, say } from '../process/say'
import { DATA_FOLDER } from '../start/local-files'
import { inPlainWords } from './plain-words'

/** The part of `npm run import` that works on the database named by DATABASE_URL. */
runCommand(async () => {
  const command = await inPlainWords(() => parseCommand(process.argv.slice(2)))
  const payload = await openPayload()
  say(`• Importing ${command.kindName} from ${path.basename(command.job.file)} …`)
  try {
    const reports = path.join(DATA_FOLDER, 'imports')
    tell(command, await inPlainWords(() => runImport(payload, { ...command, reports })))
  } finally {
    await payload.destroy()
  }
})

function tell(
  { dryRun }: ImportCommand,
  { totals, refused, report, written, seconds }: ImportResult,
): void {
  for (const { line, key, reason } of refused) {
    say(`  line ${line}${key ? ` (${key})` : ''}: ${reason}`)
  }
  const hidden = totals.refused - refused.length
  if (hidden > 0) say(`  and ${hidden} more bad rows`)
  const counts = fates.filter((fate) => totals[fate] > 0).map((fate) => `${totals[fate]} ${fate}`)
  const planned = !written && totals.created + totals.updated > 0
  say(`  ${planned ? 'would be: ' : ''}${counts.join(', ')}`)
  say(`  report: ${path.relative(process.cwd(), report)}`)
  if (totals.refused > 0) {
    const rows = totals.refused === 1 ? '1 bad row' : `${totals.refused} bad rows`
    if (!written) throw new PlainError(`The file has ${rows}. Nothing was imported.`)
    say(`  ${rows} left out; the report says why`)
  }
  const checked = `checked in ${seconds.plan.toFixed(1)} s`
  if (written) say(`  ${checked}, imported in ${seconds.apply.toFixed(1)} s`)
  else
    say(`  ${checked}, nothing written${dryRun ? ' (dry run)' : ': everything is there already'}`)
}
