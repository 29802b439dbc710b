import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkFormat } from '../../../src/import/read/file-format'
import { readJson } from '../../../src/import/read/json-values'
import { readTable } from '../../../src/import/read/table-rows'
import { Report, reportFile } from '../../../src/import/report'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-reading-'))
})

function makeFile(content: string | Uint8Array): string {
  const file = path.join(folder, 'file')
  writeFileSync(file, content)
  return file
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

describe('JSON', () => {
  it('gives the wanted values with the line on which they begin', async () => {
    const file = makeFile('\uFEFF[\n {"a": "x\\ny"},\n\n {"a":\n  [1, null]}, 7]\n')
    expect(await all(readJson(file, ['*']))).toEqual([
      { path: '*', line: 2, value: { a: 'x\ny' } },
      { path: '*', line: 4, value: { a: [1, null] } },
      { path: '*', line: 5, value: 7 },
    ])
  })

  it('gives values inside others, the inner ones first', async () => {
    const file = makeFile('{"old": {"list": [\n{"in": [\n{"b": 1}]}]}, "list": [2]}')
    expect(await all(readJson(file, ['old.list.*', 'old.list.*.in.*']))).toEqual([
      { path: 'old.list.*.in.*', line: 3, value: { b: 1 } },
      { path: 'old.list.*', line: 2, value: { in: [{ b: 1 }] } },
    ])
  })

  it('reads letters that two pieces of a large file share', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => ({ at, text: 'ườ'.repeat(20) }))
    const read = await all(readJson(makeFile(JSON.stringify(rows)), ['*']))
    expect(read.map(({ value }) => value)).toEqual(rows)
  })

  it.each([
    ['[\n{"a": 1},\n{"a" 2}]', 3],
    ['[{"a": 1}\n', 2],
    ['[1]\n]', 2],
    ['COUNTRY,x', 1],
  ])('%j is not JSON, and the line is named', async (content, line) => {
    await expect(all(readJson(makeFile(content), ['*']))).rejects.toMatchObject({
      line,
      message: expect.stringContaining('not JSON'),
    })
  })
})

describe('CSV', () => {
  it('gives rows with their lines, whatever the order of the columns', async () => {
    const file = makeFile('\uFEFFb, a ,c\r\n1,"x, y",3\r\n\r\n4,5\r\n')
    expect(await all(readTable(file, ['a', 'b']))).toEqual([
      { line: 2, cells: { b: '1', a: 'x, y', c: '3' }, problem: null },
      {
        line: 4,
        cells: { b: '4', a: '5', c: null },
        problem: 'more or fewer cells than the header has columns',
      },
    ])
  })

  it('names the columns that are missing', async () => {
    await expect(all(readTable(makeFile('a,c\n1,2\n'), ['a', 'b']))).rejects.toThrow(
      'lacks the column "b"',
    )
  })

  it('refuses what is not UTF-8', async () => {
    const latin = Uint8Array.from([0x61, 0x0a, 0xe9, 0x0a])
    await expect(all(readTable(makeFile(latin), ['a']))).rejects.toThrow('not text in UTF-8')
  })
})

describe('a file', () => {
  it.each([
    ['PK\u0003\u0004', 'looks like a spreadsheet'],
    ['%PDF-1.7', 'is a PDF'],
    ['[{"a": 1}]', 'is not CSV but JSON'],
    ['', 'is empty'],
  ])('that begins with %j is refused', async (content, sentence) => {
    await expect(checkFormat(makeFile(content), ['CSV'])).rejects.toThrow(sentence)
  })

  it('that is a folder, or is not there, is refused', async () => {
    await expect(checkFormat(folder, ['CSV'])).rejects.toThrow('is a folder')
    await expect(checkFormat(path.join(folder, 'none'), ['CSV'])).rejects.toThrow(
      'There is no file',
    )
  })
})

describe('the report', () => {
  it('quotes cells and keeps spreadsheets from running them', async () => {
    const file = reportFile(path.join(folder, 'reports'), 'upr', new Date(0))
    expect(path.basename(file)).toBe('upr-1970-01-01T00-00-00-000Z.csv')
    const report = new Report(file)
    const outcome = { line: 2, key: '=1+1', fate: 'refused' as const, notes: ['a', 'b'] }
    await report.add({ ...outcome, reason: 'says "no", twice' }, false)
    await report.finish()
    report.place()
    expect(readFileSync(file, 'utf8')).toBe(
      '\uFEFFline,key,fate,written,reason,notes\r\n2,\'=1+1,refused,no,"says ""no"", twice",a; b\r\n',
    )
  })
})
