import { importKinds } from '../../src/import/kinds'
import { runImport } from '../../src/import/run'
import { openPayload } from '../../src/lib/payload'

/* An import in a process of its own, to be killed: KIND FILE REPORTS [COLLECTION]. */

const [kindName = '', file = '', reports = '', collection] = process.argv.slice(2)
const kind = importKinds[kindName]
if (!kind) throw new Error(`There is no kind "${kindName}".`)
const payload = await openPayload()
process.stdout.write('ready\n')
const job = collection ? { file, collection } : { file }
const result = await runImport(payload, { kindName, kind, job, dryRun: false, reports })
process.stdout.write(`${JSON.stringify(result.totals)}\n`)
await payload.destroy()
process.exit(0)
