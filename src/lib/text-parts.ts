/** A paragraph, heading, block or field of an article as plain words, for comparing. */
export interface TextPart {
  part: 'authors' | 'body' | 'factCheck' | 'sources' | 'summary' | 'title'
  text: string
}

interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: Record<string, unknown>
}

/** An article as far as readers compare it. */
export interface ComparedText {
  title?: string | null
  summary?: string | null
  body?: unknown
  factCheck?: {
    claim?: string | null
    whereMade?: string | null
    verdict?: string | null
  } | null
  sources?:
    | {
        title?: string | null
        publisher?: string | null
        symbol?: string | null
        url?: string | null
      }[]
    | null
  authors?: { name?: string | null; affiliation?: string | null }[] | null
  /** Of press notes. */
  purpose?: string | null
  keyMessages?: { text?: string | null }[] | null
  keyFacts?: { statement?: string | null; sourceTitle?: string | null }[] | null
  questions?: { question?: string | null; answer?: string | null }[] | null
}

/** Settings of blocks, not words. */
const notWords = new Set(['id', 'blockType', 'blockName', 'language', 'tone'])

/** What a reader sees of an article, paragraph by paragraph, in the order of the page. */
export function partsOfText(text: ComparedText): TextPart[] {
  const { factCheck, sources, authors } = text
  const parts: [TextPart['part'], (string | null | undefined)[]][] = [
    ['title', [text.title]],
    ['authors', (authors ?? []).map(({ name, affiliation }) => joined([name, affiliation], ', '))],
    ['summary', [text.summary]],
    ['factCheck', [factCheck?.claim, factCheck?.whereMade, factCheck?.verdict]],
    ['body', paragraphs(text.body)],
    [
      'sources',
      (sources ?? []).map(({ title, publisher, symbol, url }) =>
        joined([title, publisher, symbol, url], '. '),
      ),
    ],
  ]
  return parts.flatMap(([part, texts]) =>
    texts.flatMap((words) => (words?.trim() ? { part, text: words.trim() } : [])),
  )
}

/** What a press note says beyond its title, in the order of the page. */
export function noteParts({ purpose, keyMessages, keyFacts, questions }: ComparedText): TextPart[] {
  const texts = [
    purpose,
    ...(keyMessages ?? []).map(({ text }) => text),
    ...(keyFacts ?? []).map(({ statement, sourceTitle }) => joined([statement, sourceTitle], '\n')),
    ...(questions ?? []).map(({ question, answer }) => joined([question, answer], '\n')),
  ]
  return texts.flatMap((words) => (words?.trim() ? { part: 'body', text: words.trim() } : []))
}

function joined(texts: (string | null | undefined)[], separator: string): string {
  return texts.filter(Boolean).join(separator)
}

function paragraphs(body: unknown): string[] {
  const root = (body as { root?: Node } | null | undefined)?.root
  return (root?.children ?? []).flatMap((node) =>
    node.type === 'list' ? (node.children ?? []).map(wordsOf) : [wordsOf(node)],
  )
}

function wordsOf(node: Node): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'inlineBlock') {
    const shown = node.fields?.shown as { text?: unknown } | null | undefined
    return typeof shown?.text === 'string' ? shown.text : ` [${Number(node.fields?.number)}] `
  }
  if (node.type === 'block') {
    return Object.entries(node.fields ?? {})
      .flatMap(([name, value]) => (typeof value === 'string' && !notWords.has(name) ? value : []))
      .join('\n')
  }
  return (node.children ?? []).map(wordsOf).join('')
}
