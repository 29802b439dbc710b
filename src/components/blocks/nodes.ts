import type {
  CalloutBlock,
  CitationBlock,
  DataTableBlock,
  DownloadBlock,
  EmbeddedRecordBlock,
  FigureBlock,
  IndicatorFigureBlock,
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

/** A figure of an indicator as a text shows it. */
export interface FigureInText {
  text: string
  value: number
  source: string
  asOf: string
  slug: string
}

/** The figure of an indicator in a node, or null. */
export function figureOf(node: TextNode): FigureInText | null {
  if (node.type !== 'inlineBlock' || node.fields?.blockType !== 'indicatorFigure') return null
  const shown = (node.fields as unknown as IndicatorFigureBlock).shown
  return typeof shown === 'object' && shown !== null && 'text' in shown
    ? (shown as unknown as FigureInText)
    : null
}

/** All the words in a node. */
export function plainTextOf(node: TextNode): string {
  const figure = figureOf(node)
  if (figure) return figure.text
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
