import { Fragment, type ReactNode } from 'react'
import type { Wording } from '../../lib/messages/get-messages'
import { slugify } from '../../lib/slug'
import { OutwardLink } from '../ui/outward-link'
import { BlockView } from './block-view'
import { Citation } from './citation'
import { IndicatorFigure } from './indicator-figure'
import {
  blockOf,
  citationOf,
  figureOf,
  isEmptyParagraph,
  nodesOf,
  plainTextOf,
  type StoredText,
  type TextNode,
} from './nodes'
import { recordPath } from './record-path'
import { formatted } from './text-format'

interface Context {
  wording: Wording
  sourceCount: number
  /** Sources cited so far: the first mark of each is where its "back" link leads. */
  cited: Set<number>
}

/** A stored text as HTML. Nodes of an unknown kind show their words and nothing else. */
export function RichText({
  text,
  wording,
  sourceCount = 0,
}: {
  text: StoredText | null
  wording: Wording
  sourceCount?: number
}) {
  const nodes = nodesOf(text)
  if (nodes.length === 0) return null
  return <div className="prose">{render(nodes, { wording, sourceCount, cited: new Set() })}</div>
}

function render(nodes: TextNode[] | undefined, context: Context): ReactNode {
  return (nodes ?? []).map((node, index) => (
    <Fragment key={index}>{renderNode(node, context)}</Fragment>
  ))
}

function renderNode(node: TextNode, context: Context): ReactNode {
  const children = () => render(node.children, context)
  switch (node.type) {
    case 'text':
      return formatted(node.text ?? '', typeof node.format === 'number' ? node.format : 0)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return isEmptyParagraph(node) ? null : <p>{children()}</p>
    case 'heading':
      return renderHeading(node, children())
    case 'list':
      return node.tag === 'ol' ? <ol>{children()}</ol> : <ul>{children()}</ul>
    case 'listitem':
      return <li>{children()}</li>
    case 'quote':
      return <blockquote>{children()}</blockquote>
    case 'horizontalrule':
      return <hr />
    case 'link':
    case 'autolink':
      return <OutwardLink href={linkTarget(node, context)}>{children()}</OutwardLink>
    case 'inlineBlock': {
      const figure = figureOf(node)
      return figure ? (
        <IndicatorFigure figure={figure} wording={context.wording} />
      ) : (
        renderCitation(node, context)
      )
    }
    case 'block': {
      const block = blockOf(node)
      return block ? <BlockView block={block} wording={context.wording} /> : null
    }
    default:
      return children()
  }
}

/** The page has the only h1, and an editor's h4 is still a heading. */
function renderHeading(node: TextNode, children: ReactNode): ReactNode {
  const id = slugify(plainTextOf(node)) || undefined
  if (node.tag === 'h3') return <h3 id={id}>{children}</h3>
  if (node.tag === 'h4') return <h4 id={id}>{children}</h4>
  return <h2 id={id}>{children}</h2>
}

function renderCitation(node: TextNode, { cited, sourceCount, wording }: Context): ReactNode {
  const number = citationOf(node)
  if (number === null) return null
  const isFirst = !cited.has(number)
  cited.add(number)
  return (
    <Citation number={number} isFirst={isFirst} exists={number <= sourceCount} wording={wording} />
  )
}

function linkTarget({ fields }: TextNode, { wording }: Context): string | null {
  if (fields?.linkType !== 'internal') return typeof fields?.url === 'string' ? fields.url : null
  const doc = fields.doc as { relationTo?: unknown; value?: unknown } | null | undefined
  return recordPath(wording.locale, doc?.relationTo, doc?.value)
}
