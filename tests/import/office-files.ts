import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'

const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-office-'))
let files = 0

function place(name: string, parts: Zippable): string {
  files += 1
  const file = path.join(folder, `${files}-${name}`)
  writeFileSync(file, zipSync(parts))
  return file
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

type Block = { heading: string } | { rows: string[][] }

/** A Word document with paragraphs and tables; a line break in a cell begins a paragraph. */
export function docxFile(name: string, blocks: Block[]): string {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`
  const cell = (text: string) =>
    `<w:tc>${text
      .split('\n')
      .map((line) => paragraph(line))
      .join('')}</w:tc>`
  const body = blocks.map((block) =>
    'heading' in block
      ? paragraph(block.heading)
      : `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
  )
  const xml = `${HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`
  return place(name, {
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    'word/document.xml': strToU8(xml),
  })
}

/** A workbook whose sheet is the given XML of rows; `strings` are its shared texts. */
export function xlsxFile(name: string, rows: string, strings: string[] = []): string {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  return place(name, {
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook ${main}><sheets><sheet name="A" sheetId="1"/></sheets></workbook>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `${HEAD}<sst ${main}>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${HEAD}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    ),
  })
}
