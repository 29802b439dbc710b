import path from 'node:path'
import { WrongInput } from '../wrong-input'
import { withArchive } from './archive'
import { xmlEvents } from './xml-events'

/** A row of a table in a text document; each cell its paragraphs, one on each line. */
export interface DocumentRow {
  /** Number of the row among all rows of the document, counting from 1. */
  line: number
  /** Number of the table, counting from 1. */
  table: number
  /** The last paragraph above the table. */
  heading: string
  cells: string[]
}

/**
 * The rows of all tables of a Word document, one after the other. Tables inside cells count as text
 * of the cell.
 *
 * @throws WrongInput when it is no such document.
 */
export async function* readDocx(file: string): AsyncGenerator<DocumentRow> {
  const { result, close } = await withArchive(file, (part) => part('word/document.xml'))
  try {
    const stream = await result
    if (!stream) throw new WrongInput(`${path.basename(file)} has no text.`)
    const reader = new DocumentReader()
    for await (const events of xmlEvents(stream, file)) {
      for (const event of events) {
        if (event.type === 'open') reader.open(event.name)
        else if (event.type === 'text') reader.text(event.text)
        else {
          const row = reader.close(event.name)
          if (row) yield row
        }
      }
    }
  } finally {
    close()
  }
}

class DocumentReader {
  private depth = 0
  private table = 0
  private line = 0
  private heading = ''
  private paragraph = ''
  private cell: string[] = []
  private cells: string[] = []
  private taking = false
  /** What was struck out when changes were tracked. */
  private deleted = 0

  open(name: string): void {
    if (name === 'tbl') {
      if (this.depth === 0) this.table += 1
      this.depth += 1
    } else if (name === 'tr' && this.depth === 1) this.cells = []
    else if (name === 'tc' && this.depth === 1) this.cell = []
    else if (name === 'p') this.paragraph = ''
    else if (name === 't') this.taking = true
    else if (name === 'del') this.deleted += 1
    else if (name === 'tab') this.paragraph += ' '
    else if (name === 'br') this.paragraph += '\n'
  }

  text(text: string): void {
    if (this.taking && this.deleted === 0) this.paragraph += text
  }

  /** The row, when this is its end. */
  close(name: string): DocumentRow | null {
    if (name === 't') this.taking = false
    else if (name === 'del') this.deleted -= 1
    else if (name === 'tbl') this.depth -= 1
    else if (name === 'p') this.endParagraph()
    else if (name === 'tc' && this.depth === 1) this.cells.push(this.cell.join('\n'))
    else if (name === 'tr' && this.depth === 1) {
      this.line += 1
      const { line, table, heading, cells } = this
      return { line, table, heading, cells }
    }
    return null
  }

  private endParagraph(): void {
    const text = this.paragraph.trim()
    this.paragraph = ''
    if (!text) return
    if (this.depth > 0) this.cell.push(text)
    else this.heading = text
  }
}
