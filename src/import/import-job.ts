import type { Attempt } from '../jobs/attempt'
import { advanceRun } from './engine/advance'
import { AnotherImport } from './engine/apply-phase'
import { poolOf, readRun, RunTakenAway, writeRun } from './engine/runs'
import { importKinds } from './kinds'

/**
 * The job that goes on with an import until it needs a person. Its worker may die: the next one
 * goes on from the last batch.
 */
export async function importFile({ run: id }: { run: number }, { payload, isLast }: Attempt) {
  const database = poolOf(payload)
  const run = await readRun(database, id)
  const kind = run && importKinds[run.kind]
  if (!run || !kind || 'pass' in kind) return
  try {
    await advanceRun(payload, id, kind)
  } catch (error) {
    if (error instanceof RunTakenAway) return
    // Tried again by the queue, after a while.
    if (isLast && !(error instanceof AnotherImport)) {
      await writeRun(database, id, { state: 'failed', problem: UNEXPECTED, finished: true })
    }
    throw error
  }
}

const UNEXPECTED =
  'The import failed again and again for a reason that is in the log of the server.'
