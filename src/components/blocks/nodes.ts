import type {
  CalloutBlock,
  CitationBlock,
  DataTableBlock,
  DownloadBlock,
  EmbeddedRecordBlock,
  FigureBlock,
  KeyFigureBlock,
  QuotationBlock,
} from '../../generated/payload-types'

/** Every block that may stand in a text. */
export type ContentBlock =
  | CalloutBlock
  | DataTableBlock
  | DownloadBlock
  | EmbeddedRecordBlock
  | FigureBlock
  | KeyFigureBlock
  | QuotationBlock

/** A node of a stored text: only what the site looks at. */
export interface TextNode {
  type: string
  children?: TextNode[]
  text?: string
  /** On text: bits for bold, italic and so on. */
  format?: number | string
  tag?: string
  value?: number
  fields?: Record<string, unknown>
}

/** A stored text. */
export interface StoredText {
  root: { children: unknown[] }
}

/** The nodes at the top of a text. */
export function nodesOf(text: StoredText | null | undefined): TextNode[] {
  return (text?.root.children ?? []) as TextNode[]
}

/** The block in a node, or null. */
export function blockOf(node: TextNode): ContentBlock | null {
  return node.type === 'block' && node.fields ? (node.fields as unknown as ContentBlock) : null
}

/** The number of the source that a node cites, or null. */
export function citationOf(node: TextNode): number | null {
  if (node.type !== 'inlineBlock' || node.fields?.blockType !== 'citation') return null
  return (node.fields as unknown as CitationBlock).number
}

/** All the words in a node. */
export function plainTextOf(node: TextNode): string {
  if (typeof node.text === 'string') return node.text
  return (node.children ?? []).map(plainTextOf).join('')
}

/** All the words of a text, for the reading time. */
export function wordsOf(text: StoredText | null | undefined): string {
  return nodesOf(text).map(plainTextOf).join(' ')
}

/** The numbers of the sources that a text cites. */
export function citedSources(text: StoredText | null | undefined): Set<number> {
  const found = new Set<number>()
  const visit = (node: TextNode) => {
    const number = citationOf(node)
    if (number !== null) found.add(number)
    node.children?.forEach(visit)
  }
  nodesOf(text).forEach(visit)
  return found
}

/** True for a paragraph that holds nothing. */
export function isEmptyParagraph(node: TextNode): boolean {
  return (
    node.type === 'paragraph' &&
    plainTextOf(node).trim() === '' &&
    !(node.children ?? []).some((child) => child.type === 'inlineBlock')
  )
}
