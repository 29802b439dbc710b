import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { acceptRun, advanceRun, discardRun } from './engine/advance'
import { badRows, reportRows } from './engine/outcomes'
import { openRun, poolOf, type Run, unfinishedRun } from './engine/runs'
import type { ImportKind, Job } from './kind'
import { noTotals, type Outcome, type Totals } from './outcome'
import type { PassKind } from './pass-kind'
import { checkFormat } from './read/file-format'
import { Report, reportFile } from './report'
import { runPass } from './run-pass'
import { WrongInput } from './wrong-input'

/** How many bad rows are kept for the screen; the report has them all. */
const SHOWN = 20

/** How often a plan is made again because somebody works on the same records. */
const ATTEMPTS = 3

export interface ImportRun {
  kindName: string
  kind: ImportKind | PassKind
  job: Job
  dryRun: boolean
  /** Writes the good rows of a file that has bad ones too. */
  leaveBad?: boolean
  /** Folder of the reports. */
  reports: string
}

export interface ImportResult {
  totals: Totals
  /** The first bad rows; when there are any, nothing was imported. */
  refused: Outcome[]
  /** The report, with a line for every row of the file. */
  report: string
  /** Whether anything was written. */
  written: boolean
  seconds: { plan: number; apply: number }
}

/**
 * Imports a file: reads and validates every row, compares them with the database, and only when
 * all rows are good and something is to be done writes them, in one transaction. Broken off
 * anywhere, the same call goes on where it stopped; done again, it finds everything unchanged.
 *
 * @throws WrongInput when the file as a whole cannot be used; then nothing was imported.
 */
export async function runImport(payload: Payload, run: ImportRun): Promise<ImportResult> {
  const { kind, kindName, job, reports } = run
  if ('pass' in kind) return runPass(payload, { ...run, kind })
  kind.checkJob(job)
  await checkFormat(job.file, kind.formats)
  const started = Date.now()
  const id = await openOrResume(payload, kindName, job)
  let state = await advanceRun(payload, id, kind)
  if (state.problem) throw new WrongInput(state.problem)
  const plan = secondsSince(started)
  const applying = Date.now()
  if (!run.dryRun) {
    const accept = () =>
      acceptRun(poolOf(payload), id, { by: null, leaveBad: run.leaveBad ?? false })
    for (let attempt = 0; attempt < ATTEMPTS && (await accept()); attempt += 1) {
      state = await advanceRun(payload, id, kind)
      if (state.problem) throw new WrongInput(state.problem)
    }
  }
  const totals = state.totals ?? noTotals()
  const written = state.state === 'done' && totals.created + totals.updated > 0
  const refused = await badRows(payload, id, SHOWN)
  const report = await writeReport(payload, id, reportFile(reports, kindName), written)
  if (!written && state.state !== 'done') await discardRun(payload, id)
  const apply = written ? secondsSince(applying) : 0
  return { totals, refused, report, written, seconds: { plan, apply } }
}

const secondsSince = (moment: number) => (Date.now() - moment) / 1000

async function openOrResume(payload: Payload, kind: string, job: Job): Promise<number> {
  const { file, fileName = path.basename(file), ...options } = job
  const sha256 = await hashOf(file)
  const size = (await stat(file)).size
  const given = JSON.parse(JSON.stringify(options)) as Run['options']
  const run = { kind, file: path.resolve(file), fileName, sha256, size, options: given, by: null }
  const unfinished = await unfinishedRun(poolOf(payload), run)
  return unfinished ? unfinished.id : openRun(poolOf(payload), run)
}

/** The SHA-256 of a file, by which a run knows it again. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function writeReport(
  payload: Payload,
  run: number,
  file: string,
  written: boolean,
): Promise<string> {
  const report = new Report(file)
  for await (const outcome of reportRows(payload, run)) {
    const writes = outcome.fate === 'created' || outcome.fate === 'updated'
    await report.add(outcome, written && writes)
  }
  await report.finish()
  report.place()
  return file
}
