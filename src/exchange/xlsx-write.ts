import { strToU8, Zip, ZipDeflate } from 'fflate'
import { withGuard } from '../lib/csv'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook that do not depend on its rows. */
const PARTS: [name: string, xml: string][] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
]

/** Rows that are compressed together. */
const BATCH = 500

/**
 * A workbook with one sheet, piece by piece, however many rows there are. Every cell is text, so
 * that `143.10` stays what it is; what a spreadsheet would run as a formula gets an apostrophe,
 * which the import takes off again.
 */
export async function* xlsxChunks(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const taken = () => ready.splice(0)
  for (const [name, xml] of PARTS) {
    const part = new ZipDeflate(name)
    archive.add(part)
    part.push(strToU8(HEAD + xml), true)
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 })
  archive.add(sheet)
  sheet.push(strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`))
  yield* taken()
  let batch = ''
  let count = 0
  for await (const cells of rows) {
    count += 1
    batch += rowXml(cells, count)
    if (count % BATCH !== 0) continue
    sheet.push(strToU8(batch))
    batch = ''
    yield* taken()
  }
  sheet.push(strToU8(`${batch}</sheetData></worksheet>`), true)
  archive.end()
  yield* taken()
  ready = []
}

function rowXml(cells: readonly string[], number: number): string {
  const inside = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${columnName(at)}${number}" t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(withGuard(cell)))}</t></is></c>`,
  )
  return `<row r="${number}">${inside.join('')}</row>`
}

/** Longest text that a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767

/** Begins what stands in the place of a text that no cell can hold; an import refuses it. */
export const TOO_LONG = '[[too long for a spreadsheet'

const fitting = (text: string) =>
  text.length > LONGEST_CELL ? `${TOO_LONG}: ${text.length} characters; take CSV or JSON]]` : text

/** Control characters have no place in XML; line breaks and tabs do. */
const escaped = (text: string) =>
  text
    .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, (mark) => ('\t\n\r'.includes(mark) ? mark : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A parser turns these into a line feed unless they are named.
    .replaceAll('\r', '&#13;')
    // What looks like an escape of this format must be escaped itself.
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')

/** The first column is A, the 27th AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}
