import path from 'node:path'
import type { Readable } from 'node:stream'
import { withoutGuard } from '../../lib/csv'
import { WrongInput } from '../wrong-input'
import { withArchive } from './archive'
import type { Cell, SheetRow } from './sheet-row'
import { xmlEvents } from './xml-events'

/** The texts of a workbook are kept in memory, so they are bounded more tightly than the sheet. */
const MAX_STRINGS = 250_000_000

/** A spreadsheet has at most this many columns (XFD). */
const MAX_COLUMN = 16_384

type Part = (name: string, most?: number) => Promise<Readable | null>

/**
 * The rows of the first sheet of a workbook, one after the other; only its shared texts are held
 * in memory. Numbers come as numbers, formulas with the value that they had when it was saved.
 *
 * @throws WrongInput when it is no workbook, or too large.
 */
export async function* readXlsx(file: string): AsyncGenerator<SheetRow> {
  const { result, close } = await withArchive(file, (part) => sheetRows(part, file))
  try {
    yield* result
  } finally {
    close()
  }
}

async function* sheetRows(part: Part, file: string): AsyncGenerator<SheetRow> {
  const strings = await sharedStrings(part, file)
  const sheet = await part(await firstSheet(part, file))
  if (!sheet) throw new WrongInput(`${path.basename(file)} has no sheet.`)
  const reader = new SheetReader(strings)
  for await (const events of xmlEvents(sheet, file)) {
    for (const event of events) {
      if (event.type === 'open') reader.open(event.name, event.attributes)
      else if (event.type === 'text') reader.text(event.text)
      else {
        const row = reader.close(event.name)
        if (row) yield row
      }
    }
  }
}

/** Where the first sheet lies, by the workbook and its relations. */
async function firstSheet(part: Part, file: string): Promise<string> {
  let id: string | null = null
  const targets = new Map<string, string>()
  for (const name of ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']) {
    const stream = await part(name, 10_000_000)
    if (!stream) continue
    for await (const events of xmlEvents(stream, file)) {
      for (const event of events) {
        if (event.type !== 'open') continue
        const { attributes } = event
        if (event.name === 'sheet') id ??= attributes['r:id'] ?? null
        if (event.name === 'Relationship') {
          targets.set(attributes.Id ?? '', attributes.Target ?? '')
        }
      }
    }
  }
  const target = (id && targets.get(id)) ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : path.posix.join('xl', target)
}

async function sharedStrings(part: Part, file: string): Promise<string[]> {
  const stream = await part('xl/sharedStrings.xml', MAX_STRINGS)
  const strings: string[] = []
  if (!stream) return strings
  let text: string | null = null
  let inText = false
  // Readings of Asian characters stand beside the text and are no part of it.
  let phonetic = 0
  for await (const events of xmlEvents(stream, file)) {
    for (const event of events) {
      if (event.type === 'text') {
        if (inText && phonetic === 0) text = (text ?? '') + event.text
        continue
      }
      const opens = event.type === 'open'
      if (event.name === 't') inText = opens
      else if (event.name === 'rPh') phonetic += opens ? 1 : -1
      else if (event.name === 'si') {
        if (!opens) strings.push(text ?? '')
        text = null
      }
    }
  }
  return strings
}

class SheetReader {
  private line = 0
  private cells: Cell[] = []
  private problem: string | null = null
  private column = 0
  private type = 'n'
  private value: string | null = null
  private formula = false
  private taking = false

  constructor(private readonly strings: string[]) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      this.line = attributes.r ? Number(attributes.r) : this.line + 1
      this.cells = []
      this.column = 0
      this.problem = null
    } else if (name === 'c') {
      this.column = attributes.r ? columnNumber(attributes.r) : this.column + 1
      this.type = attributes.t ?? 'n'
      this.value = null
      this.formula = false
    } else if (name === 'v' || name === 't') {
      this.taking = true
      this.value ??= ''
    } else if (name === 'f') this.formula = true
  }

  text(text: string): void {
    if (this.taking) this.value += text
  }

  /** The row, when this is its end. */
  close(name: string): SheetRow | null {
    if (name === 'v' || name === 't') this.taking = false
    if (name === 'c') this.take()
    if (name !== 'row') return null
    return { line: this.line, cells: this.cells, problem: this.problem }
  }

  private take(): void {
    if (this.formula && this.value === null) {
      this.problem = 'a formula without a value: save the file in the spreadsheet program first'
    }
    if (this.type === 'e') this.problem = `a formula that failed (${this.value ?? 'error'})`
    if (this.column > MAX_COLUMN) {
      this.problem = 'more columns than a sheet can have'
      return
    }
    while (this.cells.length < this.column - 1) this.cells.push(null)
    this.cells[this.column - 1] = this.cell()
  }

  private cell(): Cell {
    const { value } = this
    if (value === null) return null
    if (this.type === 's') {
      const shared = this.strings[Number(value)]
      return shared === undefined ? null : withoutGuard(unescaped(shared))
    }
    if (this.type === 'b') return value === '1'
    if (this.type === 'n') return value === '' ? null : Number(value)
    return withoutGuard(unescaped(value))
  }
}

/** Spreadsheets write control characters as _x000D_, and what looks so as _x005F_x000D_. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** `C12` is in column 3. */
function columnNumber(place: string): number {
  let number = 0
  for (const letter of place) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    number = number * 26 + value
  }
  return number
}
