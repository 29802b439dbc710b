import { idOf } from '../relation'

/*
 * What the quality gate looks at in a stored body: its words, headings, citations and files.
 * Kept apart from the site's renderer, which may not be imported from the write side.
 */

export interface BodyParts {
  /** Every text a reader sees, one entry per run of letters, captions and tables included. */
  words: string[]
  /** The heading levels in their order, 2 or 3. */
  headings: number[]
  /** The numbers of the sources that are cited. */
  citations: number[]
  /** The files shown or offered in the body. */
  files: number[]
}

interface Node {
  type?: unknown
  text?: unknown
  tag?: unknown
  children?: unknown
  fields?: Record<string, unknown>
}

/** Addresses, ids and settings of blocks: nobody reads them as words. */
const notWords = new Set(['id', 'blockType', 'blockName', 'language', 'tone', 'sourceUrl', 'url'])

/** Takes a Lexical body apart; an empty one gives empty lists. */
export function partsOfBody(body: unknown): BodyParts {
  const parts: BodyParts = { words: [], headings: [], citations: [], files: [] }
  const root = (body as { root?: Node } | null | undefined)?.root
  if (root) visit(root, parts)
  return parts
}

function visit(node: Node, parts: BodyParts): void {
  if (typeof node.text === 'string') parts.words.push(node.text)
  if (node.type === 'heading') parts.headings.push(Number(String(node.tag).slice(1)))
  if (node.type === 'block' || node.type === 'inlineBlock') visitBlock(node.fields ?? {}, parts)
  if (Array.isArray(node.children)) {
    for (const child of node.children as Node[]) visit(child, parts)
  }
}

function visitBlock(fields: Record<string, unknown>, parts: BodyParts): void {
  if (fields.blockType === 'citation') {
    parts.citations.push(Number(fields.number))
    return
  }
  if (fields.blockType === 'indicatorFigure') {
    const shown = fields.shown as { text?: unknown } | null | undefined
    if (typeof shown?.text === 'string') parts.words.push(shown.text)
    return
  }
  for (const name of ['media', 'file']) {
    const id = idOf(fields[name])
    if (id !== null) parts.files.push(id)
  }
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && !notWords.has(name)) parts.words.push(value)
  }
}
