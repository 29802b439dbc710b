import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withVariables } from '../../scripts/process/environment'
import { makeFile, unusedNumber } from './support'

interface Ended {
  code: number | null
  output: string
  errors: string
}

const script = path.resolve('scripts/import.ts')
const tsx = import.meta.resolve('tsx')

/** Runs `npm run import` without npm, on the database of the tests unless another one is named. */
function runImportCommand(
  args: string[],
  { databaseUrl, folder }: { databaseUrl?: string; folder?: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, script, ...args], {
      env: databaseUrl === undefined ? process.env : withVariables({ DATABASE_URL: databaseUrl }),
      cwd: folder ?? process.cwd(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output, errors }))
  })
}

describe('npm run import', () => {
  it('names the line and the reason of each bad row, imports nothing, and fails', async () => {
    const rows = [21, 22].map((paragraph) => ({
      state_under_review: 'Viet Nam',
      text: 'Continue.',
      recommending_state: paragraph === 22 ? 'Atlantis' : 'Norway',
      response: 'Noted',
      cycle: 1,
      year: 2009,
      document_symbol: `A/HRC/${unusedNumber(6)}/1`,
      paragraph: String(paragraph),
      upr_info_issues: 'Justice',
    }))
    const file = makeFile(
      'rows.json',
      `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
    )
    const { code, output, errors } = await runImportCommand(['upr', file])
    expect(output).toContain('line 3 (')
    expect(output).toContain('there is no state "Atlantis"')
    expect(output).toContain('would be: 1 created, 1 refused')
    expect(errors).toContain('Error: The file has 1 bad row. Nothing was imported.')
    expect(errors).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
    const report = /report: (.*\.csv)/.exec(output)?.[1] ?? ''
    expect(readFileSync(report, 'utf8')).toContain('refused,no')
    rmSync(report)
  })

  it('says in one sentence what is wrong with the command line', async () => {
    const { code, output, errors } = await runImportCommand(['upr', '/nowhere/rows.json'])
    expect([code, output]).toEqual([1, ''])
    expect(errors.trim()).toBe('Error: There is no file /nowhere/rows.json. Nothing was imported.')
  })

  it.each([
    ['there is none yet', '', 'There is no database yet: run npm start once, or set DATABASE_URL.'],
    [
      'it does not answer',
      'postgres://nobody:nothing@127.0.0.1:1/none',
      'The database of DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
    ],
  ])('says in one sentence that the database is not to be had: %s', async (_, url, sentence) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-import-'))
    const file = makeFile('rows.json', '[]')
    const ended = await runImportCommand(['upr', file], { databaseUrl: url, folder })
    expect(ended).toEqual({ code: 1, output: '', errors: `Error: ${sentence}\n` })
  })
})
