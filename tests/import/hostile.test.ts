import { writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload, unique } from '../support/payload'
import { xlsxFile } from './office-files'
import { makeFile, runCommandLine } from './support'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

const importTable = (file: string) =>
  runCommandLine(payload, 'table', file, '--collection', 'agencies')

const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

const header = `<row r="1">${['code', 'name.vi', 'kind', 'level', '_status']
  .map((name, at) => cell(`${'ABCDE'[at]}1`, name))
  .join('')}</row>`

const agencyRow = (code: string) =>
  `<row r="2">${[code, code, 'department', 'province', 'published']
    .map((text, at) => cell(`${'ABCDE'[at]}2`, text))
    .join('')}</row>`

function fileOf(content: Buffer | string, name = 'agencies.csv'): string {
  const file = makeFile(name, '')
  writeFileSync(file, content)
  return file
}

describe('a file from Excel', () => {
  it('in UTF-16 with tabs is read', async () => {
    const code = unique('U16')
    const text = `code\tname.vi\tkind\tlevel\t_status\r\n${code}\tỦy ban ${code}\tdepartment\tprovince\tpublished\r\n`
    const file = fileOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect((await importTable(file)).totals).toMatchObject({ created: 1, refused: 0 })
    const { docs } = await payload.find({
      collection: 'agencies',
      where: { code: { equals: code } },
      locale: 'vi',
    })
    expect(docs[0]?.name).toBe(`Ủy ban ${code}`)
  })

  it('with semicolons is read', async () => {
    const code = unique('SEMI')
    const file = fileOf(
      `code;name.vi;kind;level;_status\n${code};Sở ${code};department;province;published\n`,
    )
    expect((await importTable(file)).totals).toMatchObject({ created: 1, refused: 0 })
  })

  it('as a workbook is read; a formula without a value is refused with its line', async () => {
    const code = unique('XL')
    const good = xlsxFile('a.xlsx', header + agencyRow(code))
    expect((await importTable(good)).totals).toMatchObject({ created: 1, refused: 0 })
    const formula = `<row r="3"><c r="A3"><f>1+1</f></c>${cell('B3', 'x')}</row>`
    const bad = await importTable(xlsxFile('b.xlsx', header + agencyRow(unique('XL')) + formula))
    expect(bad).toMatchObject({ written: false, totals: { created: 1, refused: 1 } })
    expect(bad.refused[0]).toMatchObject({
      line: 3,
      reason: expect.stringContaining('a formula without a value'),
    })
  })

  it('does not lose the zero of a paragraph that became a number', async () => {
    const rows = `<row r="1">${cell('A1', 'key')}${cell('B1', 'paragraph')}</row><row r="2">${cell('A2', unique('A/HRC'))}<c r="B2"><v>143.1</v></c></row>`
    const file = xlsxFile('n.xlsx', rows)
    const result = await runCommandLine(payload, 'table', file, '--collection', 'recommendations')
    expect(result.refused[0]?.reason).toContain('143.1 is a number in the spreadsheet')
  })
})

describe('a file that is no use', () => {
  it.each([
    [
      'Latin-1',
      () => fileOf(Buffer.from('code,name.vi\nA,caf\xe9\n', 'latin1')),
      'not text in UTF-8',
    ],
    [
      'a picture',
      () => fileOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      'neither text nor',
    ],
    [
      'an old Excel file',
      () => fileOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0])),
      'old Office file',
    ],
    ['a PDF', () => fileOf('%PDF-1.7'), 'is a PDF'],
    ['a broken gzip', () => fileOf(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2])), 'compressed but broken'],
    ['a broken archive', () => fileOf('PK\u0003\u0004 nothing'), 'cannot be opened'],
    ['quotes that never end', () => fileOf('code,name.vi\nA,"x\n'), 'not CSV'],
  ])('is refused with a sentence: %s', async (_what, file, sentence) => {
    await expect(importTable(file())).rejects.toThrow(sentence)
  })

  it('is refused when a sheet says that it unpacks to a gigabyte', async () => {
    const file = xlsxFile('huge.xlsx', header)
    const bytes = (await import('node:fs')).readFileSync(file)
    // The directory at the end of an archive says how large each part is.
    const name = Buffer.from('xl/worksheets/sheet1.xml')
    const at = bytes.lastIndexOf(name) - 46
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50)
    bytes.writeUInt32LE(1_073_741_824, at + 24)
    writeFileSync(file, bytes)
    await expect(importTable(file)).rejects.toThrow('would unpack to 1074 MB')
  })

  it('is refused when a part holds more than it says', async () => {
    const file = xlsxFile('bomb.xlsx', header + agencyRow('x').repeat(20_000))
    const bytes = (await import('node:fs')).readFileSync(file)
    const at = bytes.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46
    bytes.writeUInt32LE(2_000, at + 24)
    writeFileSync(file, bytes)
    await expect(importTable(file)).rejects.toThrow('broken inside')
  })

  it('keeps entities of XML from growing', async () => {
    const rows = `${header}<row r="2">${cell('A2', '&lol9;')}</row>`
    await expect(importTable(xlsxFile('lol.xlsx', rows))).rejects.toThrow('broken inside')
  })

  it('with a NUL character in a row names the row', async () => {
    const code = unique('NUL')
    const file = makeFile(
      'agencies.json',
      JSON.stringify([{ code, 'name.vi': `a\u0000b`, kind: 'department', level: 'province' }]),
    )
    const result = await importTable(file)
    expect(result.refused[0]?.reason).toContain('a character that is no text')
  })
})
