import path from 'node:path'
import Assembler from 'stream-json/assembler.js'
import { jsonParser, type Token } from 'stream-json/parser.js'
import { WrongInput } from '../wrong-input'
import { textChunks } from './text-chunks'

export interface JsonValue {
  /** Which of the wanted paths it was found at. */
  path: string
  /** The line on which it begins. */
  line: number
  value: unknown
}

interface Container {
  list: boolean
  key: string
}

const OPENS = new Set(['startObject', 'startArray'])
const CLOSES = new Set(['endObject', 'endArray'])

/**
 * The values at some places of a JSON file, in the order in which they end. A place is a path of
 * keys with `*` for any element of a list: `*` means the rows of a list, `new.Wards.*` those of a
 * list inside. Only these values are held in memory, one at a time.
 *
 * @throws WrongInput when the file is not JSON, with the line where it ceases to be.
 */
export async function* readJson(
  file: string,
  wanted: readonly string[],
): AsyncGenerator<JsonValue> {
  const walk = new Walk(wanted)
  const parse = jsonParser({ streamValues: false })
  let line = 1
  for await (const chunk of textChunks(file)) {
    // One line at a time, because the parser does not say where its tokens come from.
    for (const piece of chunk.split(/(?<=\n)/)) {
      for (const token of tokensOf(parse, piece, file, line)) {
        yield* walk.take(token, line)
      }
      if (piece.endsWith('\n')) line += 1
    }
  }
  if (!walk.complete) {
    throw new WrongInput(`${path.basename(file)} is not JSON: it ends too early.`, line)
  }
}

function tokensOf(
  parse: ReturnType<typeof jsonParser>,
  piece: string,
  file: string,
  line: number,
): Token[] {
  try {
    const result: unknown = parse(piece, undefined)
    return typeof result === 'object' && result !== null && 'values' in result
      ? (result.values as Token[])
      : []
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new WrongInput(
      `${path.basename(file)} is not JSON: ${reason.replace(/^Parser (cannot parse input: )?/, '')}.`,
      line,
    )
  }
}

/** Follows the tokens through the file and puts the wanted values together. */
class Walk {
  /** True once the outermost value has ended. */
  complete = false
  private readonly stack: Container[] = []
  private open: { path: string; depth: number; line: number; assembler: Assembler }[] = []

  constructor(private readonly wanted: readonly string[]) {}

  *take(token: Token, line: number): Generator<JsonValue> {
    if (token.name === 'keyValue') {
      const container = this.stack.at(-1)
      if (container) container.key = token.value
    } else if (!CLOSES.has(token.name)) {
      const at = this.stack.map(({ list, key }) => (list ? '*' : key)).join('.')
      if (this.wanted.includes(at)) {
        this.open.push({ path: at, depth: this.stack.length, line, assembler: new Assembler() })
      }
    }
    for (const { assembler } of this.open) assembler.consume(token)
    if (OPENS.has(token.name)) {
      this.stack.push({ list: token.name === 'startArray', key: '' })
      return
    }
    if (CLOSES.has(token.name)) this.stack.pop()
    if (token.name === 'keyValue') return
    this.complete = this.stack.length === 0
    yield* this.ended()
  }

  private *ended(): Generator<JsonValue> {
    const done = this.open.filter(({ depth }) => depth === this.stack.length)
    if (done.length === 0) return
    this.open = this.open.filter(({ depth }) => depth !== this.stack.length)
    for (const { path: at, line, assembler } of done) {
      yield { path: at, line, value: assembler.current }
    }
  }
}
