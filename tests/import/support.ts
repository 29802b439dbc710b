import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { parseCommand } from '../../src/import/command-line'
import { type ImportResult, runImport } from '../../src/import/run'

const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-import-'))
let files = 0

/** Writes a file that a test imports. */
export function makeFile(name: string, content: string): string {
  files += 1
  const file = path.join(folder, `${files}-${name}`)
  writeFileSync(file, content)
  return file
}

/** Imports as `npm run import` would with these arguments. */
export function runCommandLine(payload: Payload, ...args: string[]): Promise<ImportResult> {
  return runImport(payload, { ...parseCommand(args), reports: path.join(folder, 'reports') })
}

/** The lines of a report below its header. */
export function reportLines({ report }: Pick<ImportResult, 'report'>): string[] {
  return readFileSync(report, 'utf8').trim().split('\r\n').slice(1)
}

/** A file of real data, which a clone of the repository alone does not have. */
export const realFile = (...names: string[]) => path.resolve('..', 'shared', 'data', ...names)

/** Whether the real files are beside the repository; tests that need them are skipped otherwise. */
export const haveRealFiles = existsSync(realFile('upr', 'viet_nam_c1_c2.json'))

/** A number of so many digits that no real record and hardly another run of the tests has. */
export function unusedNumber(digits: number): number {
  const lowest = 10 ** (digits - 1)
  return lowest * 5 + Math.floor(Math.random() * lowest * 4)
}
