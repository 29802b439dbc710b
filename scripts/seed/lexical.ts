import type { BodyNode } from './body'
import type { RecordRef } from './types'

/** Any node of Lexical's JSON. */
type LexicalNode = { type: string; version: number; [key: string]: unknown }

type LexicalDocument = {
  root: {
    type: string
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

/** Finds database ids for the symbolic names used in the data files; throws when there is none. */
export type BodyResolver = {
  file: (key: string) => number
  record: (ref: RecordRef) => number
  /** A figure of an indicator by code, period and part: `MAU-02 2023 sex=F`. */
  figure: (key: string) => number
}

const BOLD = 1
const ITALIC = 2
const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)|\[(\d+)\]|\{\{([^}]+)\}\}/g

/** Hands out ids for blocks and links: unique in one document and the same on every run. */
function idSource(): () => string {
  let count = 0
  return () => (++count).toString(16).padStart(24, '0')
}

function textNode(text: string, format = 0): LexicalNode {
  return { type: 'text', version: 1, text, format, style: '', mode: 'normal', detail: 0 }
}

/** Reads `**bold**`, `*italic*`, `[label](url)`, `[n]` and `{{figure}}` in one line of text. */
function inlineNodes(text: string, nextId: () => string, resolve: BodyResolver): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) nodes.push(textNode(text.slice(end, match.index)))
    end = match.index + match[0].length
    nodes.push(inlineNode(match, nextId, resolve))
  }
  if (end < text.length) nodes.push(textNode(text.slice(end)))
  return nodes
}

function inlineNode(
  match: RegExpExecArray,
  nextId: () => string,
  resolve: BodyResolver,
): LexicalNode {
  const [, bold, italic, label, url, citation, figure] = match
  if (bold !== undefined) return textNode(bold, BOLD)
  if (italic !== undefined) return textNode(italic, ITALIC)
  if (label !== undefined && url !== undefined) {
    return {
      ...ELEMENT,
      type: 'link',
      version: 3,
      id: nextId(),
      fields: { linkType: 'custom', newTab: false, url },
      children: [textNode(label)],
    }
  }
  if (figure !== undefined) {
    return {
      type: 'inlineBlock',
      version: 1,
      fields: { id: nextId(), blockType: 'indicatorFigure', value: resolve.figure(figure) },
    }
  }
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: nextId(), blockType: 'citation', number: Number(citation) },
  }
}

function block(blockType: string, id: string, fields: Record<string, unknown>): LexicalNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockType, blockName: '', ...fields },
  }
}

/** Turns one piece of a body text into a Lexical node. */
function bodyNode(node: BodyNode, nextId: () => string, resolve: BodyResolver): LexicalNode {
  switch (node.kind) {
    case 'paragraph':
      return {
        ...ELEMENT,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: inlineNodes(node.text, nextId, resolve),
      }
    case 'heading':
      return {
        ...ELEMENT,
        type: 'heading',
        tag: 'h2',
        children: inlineNodes(node.text, nextId, resolve),
      }
    case 'list':
      return {
        ...ELEMENT,
        type: 'list',
        listType: node.ordered ? 'number' : 'bullet',
        tag: node.ordered ? 'ol' : 'ul',
        start: 1,
        children: node.items.map((item, index) => ({
          ...ELEMENT,
          type: 'listitem',
          value: index + 1,
          children: inlineNodes(item, nextId, resolve),
        })),
      }
    case 'figure':
      return block('figure', nextId(), {
        media: resolve.file(node.picture),
        caption: node.caption ?? null,
      })
    case 'download':
      return block('download', nextId(), {
        file: resolve.file(node.file),
        label: node.label,
        description: node.description,
      })
    case 'dataTable': {
      const { kind, rows, ...fields } = node
      return block(kind, nextId(), { ...fields, rows: tableText(rows) })
    }
    case 'embeddedRecord':
      return block('embeddedRecord', nextId(), {
        record: { relationTo: node.record.collection, value: resolve.record(node.record) },
        note: node.note ?? null,
      })
    case 'quotation':
    case 'keyFigure':
    case 'callout': {
      const { kind, ...fields } = node
      return block(kind, nextId(), fields)
    }
  }
}

/** The text form of a table: one line per row, cells parted by ` | `. */
function tableText(rows: string[][]): string {
  return rows.map((cells) => cells.join(' | ')).join('\n')
}

/** Turns a whole body text into the JSON that the rich text field stores. */
export function toLexical(body: BodyNode[], resolve: BodyResolver): LexicalDocument {
  const nextId = idSource()
  return {
    root: {
      ...ELEMENT,
      type: 'root',
      children: body.map((node) => bodyNode(node, nextId, resolve)),
    },
  }
}

/** Numbers of the sources a body text refers to, in order of first mention. */
export function citedSources(body: BodyNode[]): number[] {
  const texts = body.flatMap((node) => {
    if (node.kind === 'list') return node.items
    return 'text' in node ? [node.text] : []
  })
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(/\[(\d+)\](?!\()/g)].map((m) => Number(m[1])),
  )
  return [...new Set(numbers)]
}
