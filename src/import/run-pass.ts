import path from 'node:path'
import type { Payload } from 'payload'
import type { Job } from './kind'
import type { PassKind } from './pass-kind'
import { noTotals, type Outcome, type Totals } from './outcome'
import type { ImportResult } from './run'
import { Report, reportFile } from './report'
import { inTransaction, Store } from './store/store'
import { checkFormat } from './read/file-format'
import { WrongInput } from './wrong-input'

/** How many bad rows are kept for the screen; the report has them all. */
const SHOWN = 20

export interface PassRun {
  kindName: string
  kind: PassKind
  job: Job
  dryRun: boolean
  /** Folder of the reports. */
  reports: string
}

/**
 * Imports a file of a kind that is judged as a whole. The first pass parses, validates and plans every row without writing; only when
 * all rows are good and something is to be done does the second pass apply them, in one
 * transaction. Running it again finds everything unchanged and writes nothing.
 *
 * @throws WrongInput when the file as a whole cannot be used; then nothing was imported.
 */
export async function runPass(payload: Payload, run: PassRun): Promise<ImportResult> {
  const { kind, kindName, job, dryRun, reports } = run
  kind.checkJob(job)
  await checkFormat(job.file, kind.formats)
  const report = reportFile(reports, kindName)
  const started = Date.now()
  const planned = await onePass(run, new Store(payload), report)
  planned.report.place()
  const plan = secondsSince(started)
  const changes = planned.totals.created + planned.totals.updated
  if (dryRun || planned.refused.length > 0 || changes === 0) {
    return { ...planned, report, written: false, seconds: { plan, apply: 0 } }
  }
  const applying = Date.now()
  const applied = await apply(payload, run, report)
  // Only now is it true that the rows were written.
  applied.report.place()
  return { ...applied, report, written: true, seconds: { plan, apply: secondsSince(applying) } }
}

async function apply(payload: Payload, run: PassRun, report: string): Promise<Pass> {
  let pass: Pass | undefined
  try {
    return await inTransaction(payload, async (store) => {
      pass = await onePass(run, store, report)
      if (pass.refused.length === 0) return pass
      throw new WrongInput(`${path.basename(run.job.file)} changed while it was read.`)
    })
  } catch (error) {
    pass?.report.discard()
    throw error
  }
}

const secondsSince = (moment: number) => (Date.now() - moment) / 1000

interface Pass {
  totals: Totals
  refused: Outcome[]
  report: Report
}

/** Reads the file once and reports what becomes of each row. */
async function onePass({ kind, job }: PassRun, store: Store, file: string): Promise<Pass> {
  const totals = noTotals()
  const refused: Outcome[] = []
  const report = new Report(file)
  const add = async (outcome: Outcome) => {
    totals[outcome.fate] += 1
    if (outcome.fate === 'refused' && refused.length < SHOWN) refused.push(outcome)
    const writes = outcome.fate === 'created' || outcome.fate === 'updated'
    await report.add(outcome, store.writes && writes)
  }
  try {
    for await (const outcome of kind.pass(job, store)) await add(outcome)
    await report.finish()
  } catch (error) {
    if (error instanceof WrongInput && !store.writes) {
      const { line = 0, message } = error
      await add({ line, key: '', fate: 'refused', reason: message, notes: [] })
      await report.finish()
      report.place()
    } else {
      report.discard()
    }
    throw error
  }
  return { totals, refused, report }
}
