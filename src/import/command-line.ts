import { parseArgs } from 'node:util'
import type { ImportKind, Job, JobOption } from './kind'
import { importKinds } from './kinds'
import type { PassKind } from './pass-kind'
import { WrongInput } from './wrong-input'

export interface ImportCommand {
  kindName: string
  kind: ImportKind | PassKind
  job: Job
  dryRun: boolean
  leaveBad: boolean
}

const USAGE =
  'npm run import -- KIND FILE [--dry-run] [--good-rows] [--all-states] [--state "Viet Nam"] [--as-of 2023-09-01] [--collection recommendations]'

const FLAGS: Record<JobOption, string> = {
  state: '--state',
  allStates: '--all-states',
  asOf: '--as-of',
  collection: '--collection',
}

/**
 * Reads the arguments of `npm run import`.
 *
 * @throws WrongInput
 */
export function parseCommand(args: string[]): ImportCommand {
  const { values, positionals } = parse(args)
  const [kindName, file, ...more] = positionals
  const kinds = Object.keys(importKinds).join(', ')
  if (!kindName) throw new WrongInput(`Say what to import: ${USAGE}; KIND is one of ${kinds}.`)
  const kind = Object.hasOwn(importKinds, kindName) ? importKinds[kindName] : undefined
  if (!kind) throw new WrongInput(`There is no kind of import "${kindName}"; there are ${kinds}.`)
  if (!file) throw new WrongInput(`Name the file: ${USAGE}.`)
  if (more.length > 0) {
    throw new WrongInput(
      `One file at a time: "${more[0]}" is too much (put a name with spaces in quotation marks).`,
    )
  }
  const job: Job = {
    file,
    state: values.state,
    allStates: values['all-states'],
    asOf: values['as-of'],
    collection: values.collection,
  }
  for (const [option, flag] of Object.entries(FLAGS) as [JobOption, string][]) {
    if (job[option] === undefined || kind.options.includes(option)) continue
    throw new WrongInput(`${flag} means nothing to an import of ${kindName}.`)
  }
  if (job.asOf !== undefined && !isDay(job.asOf)) {
    throw new WrongInput(`--as-of must be a day such as 2023-09-01, not "${job.asOf}".`)
  }
  kind.checkJob(job)
  return {
    kindName,
    kind,
    job,
    dryRun: values['dry-run'] ?? false,
    leaveBad: values['good-rows'] ?? false,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'good-rows': { type: 'boolean' },
        'all-states': { type: 'boolean' },
        state: { type: 'string' },
        'as-of': { type: 'string' },
        collection: { type: 'string' },
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    throw new WrongInput(`${reason.replace(/\.$/, '')}. ${USAGE}.`)
  }
}

function isDay(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value)
  )
}
