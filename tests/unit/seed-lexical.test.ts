import { describe, expect, it } from 'vitest'
import type { BodyNode } from '../../scripts/seed/body'
import { citedSources, toLexical } from '../../scripts/seed/lexical'

const resolve = { file: () => 7, record: () => 9, figure: () => 11 }
const paragraph = (text: string): BodyNode => ({ kind: 'paragraph', text })

/** The children of the only paragraph, as far as they matter here. */
const inline = (text: string) =>
  toLexical([paragraph(text)], resolve).root.children.flatMap(
    ({ children }) => children as Record<string, unknown>[],
  )

describe('inline marks', () => {
  it('become formatted texts, links and citations', () => {
    expect(inline('Một **đậm** và *nghiêng*, [nguồn](https://a.vn) [2].')).toMatchObject([
      { type: 'text', text: 'Một ', format: 0 },
      { type: 'text', text: 'đậm', format: 1 },
      { type: 'text', text: ' và ' },
      { type: 'text', text: 'nghiêng', format: 2 },
      { type: 'text', text: ', ' },
      { type: 'link', fields: { linkType: 'custom', url: 'https://a.vn' } },
      { type: 'text', text: ' ' },
      { type: 'inlineBlock', fields: { blockType: 'citation', number: 2 } },
      { type: 'text', text: '.' },
    ])
  })

  it('leave plain text alone, a lone star too', () => {
    expect(inline('5 * 3 = 15')).toMatchObject([{ type: 'text', text: '5 * 3 = 15' }])
    expect(inline('')).toEqual([])
  })
})

describe('a body', () => {
  const body: BodyNode[] = [
    { kind: 'heading', text: 'Đề mục [1]' },
    paragraph('Câu [2] và [nhãn](https://a.vn), lại [1].'),
    { kind: 'list', ordered: true, items: ['Một [3]', 'Hai'] },
  ]

  it('becomes headings, paragraphs and lists', () => {
    const [heading, text, list] = toLexical(body, resolve).root.children
    expect([heading?.type, heading?.tag, text?.type]).toEqual(['heading', 'h2', 'paragraph'])
    expect(list).toMatchObject({
      type: 'list',
      tag: 'ol',
      listType: 'number',
      children: [
        { type: 'listitem', value: 1 },
        { type: 'listitem', value: 2 },
      ],
    })
  })

  it('is the same on every run, and no id occurs twice in it', () => {
    const once = JSON.stringify(toLexical(body, resolve))
    expect(JSON.stringify(toLexical(body, resolve))).toBe(once)
    const ids = [...once.matchAll(/"id":"(\w+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('cites its sources in the order of first mention', () => {
    expect(citedSources(body)).toEqual([1, 2, 3])
  })
})
