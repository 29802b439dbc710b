import { runImport } from '../../src/import/run'
import { uprKind } from '../../src/import/upr/upr-kind'
import { openPayload } from '../../src/lib/payload'
const payload = await openPayload()
for (const file of process.argv.slice(2)) {
  const t = Date.now()
  const r = await runImport(payload, { kindName: 'upr', kind: uprKind, job: { file, allStates: process.env.ALL ? true : undefined }, dryRun: false, reports: '/tmp/import-reports' })
  console.log(file, r.totals, r.seconds, Date.now() - t, Math.round(process.memoryUsage().rss / 1e6), process.resourceUsage().maxRSS / 1e3, r.refused.slice(0, 5))
}
await payload.destroy()
process.exit(0)
