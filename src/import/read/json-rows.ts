import path from 'node:path'
import { WrongInput } from '../wrong-input'
import { readJson } from './json-values'
import { textChunks } from './text-chunks'

export interface JsonRow {
  line: number
  value: unknown
}

/** A longer line is no record. */
const MAX_LINE = 20_000_000

/**
 * The records of a JSON file, whichever way it holds them: a list, one object, or an object on
 * each line.
 *
 * @throws WrongInput when it is not JSON, with the line where it ceases to be.
 */
export async function* readJsonRows(file: string): AsyncGenerator<JsonRow> {
  const way = await layoutOf(file)
  if (way === 'lines') yield* jsonLines(file)
  else yield* readJson(file, [way === 'list' ? '*' : ''])
}

type Layout = 'lines' | 'list' | 'object'

/** Told by the first line: a whole object there and something after it means one per line. */
async function layoutOf(file: string): Promise<Layout> {
  let head = ''
  for await (const chunk of textChunks(file)) {
    head += chunk
    if (head.trimStart().startsWith('[')) return 'list'
    const end = head.trimStart().indexOf('\n')
    if (end >= 0) break
    if (head.length > MAX_LINE) break
  }
  const [first = '', ...rest] = head
    .trimStart()
    .replace(/^\uFEFF/, '')
    .split('\n')
  if (!rest.some((line) => line.trim())) return isJson(first) ? 'lines' : 'object'
  return isJson(first) ? 'lines' : 'object'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function* jsonLines(file: string): AsyncGenerator<JsonRow> {
  let line = 0
  for await (const text of linesOf(file)) {
    line += 1
    if (!text.trim()) continue
    try {
      yield { line, value: JSON.parse(text) as unknown }
    } catch {
      throw new WrongInput(`${path.basename(file)} is not JSON: line ${line} is no object.`, line)
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of textChunks(file)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > MAX_LINE) throw new WrongInput(`${path.basename(file)} has no line breaks.`)
    yield* lines
  }
  if (rest) yield rest.replace(/^\uFEFF/, '')
}
