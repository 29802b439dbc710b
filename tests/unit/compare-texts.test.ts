import { describe, expect, it } from 'vitest'
import { compareTexts, type Stretch } from '../../src/lib/compare-texts'
import { partsOfText, type TextPart } from '../../src/lib/text-parts'

const part = (text: string, name: TextPart['part'] = 'body'): TextPart => ({ part: name, text })

/** What is read when the removed, or the added, words are left out. */
function textOf(stretches: Stretch[], without: 'added' | 'removed'): string[] {
  return stretches.flatMap((stretch) => {
    if (stretch.kind === 'same') return stretch.parts.map(({ text }) => text)
    const text = stretch.runs
      .filter(({ kind, text: words }) => kind !== without && words !== '\n')
      .map(({ text: words }) => words)
      .join('')
    return text ? [text] : []
  })
}

const before = [
  part('Tựa', 'title'),
  part('Có 57 xã và phường.'),
  part('Đoạn giữ nguyên.'),
  part('Đoạn bỏ.'),
]
const after = [
  part('Tựa', 'title'),
  part('Có 56 xã và phường.'),
  part('Đoạn giữ nguyên.'),
  part('Mới', 'sources'),
]

describe('the comparison of two versions', () => {
  it('gives back either version in full', () => {
    const stretches = compareTexts(before, after)
    expect(textOf(stretches, 'added').sort()).toEqual(before.map(({ text }) => text).sort())
    expect(textOf(stretches, 'removed').sort()).toEqual(after.map(({ text }) => text).sort())
  })

  it('marks the words that changed, and no others', () => {
    const changed = compareTexts(before, after).find(({ kind }) => kind === 'changed')
    expect(changed).toMatchObject({
      runs: [
        { kind: 'same', text: 'Có ' },
        { kind: 'removed', text: '57' },
        { kind: 'added', text: '56' },
        { kind: 'same', text: ' xã và phường.' },
      ],
    })
  })

  it('shows a text that was written anew as a whole, before and after', () => {
    const [stretch] = compareTexts([part('Một câu cũ về việc này.')], [part('Hoàn toàn khác hẳn.')])
    expect(stretch).toMatchObject({
      runs: [{ kind: 'removed' }, { kind: 'same' }, { kind: 'added' }],
    })
  })

  it('gives up on what is too different to compare, and still tells both versions', () => {
    const long = (word: string) => Array.from({ length: 4_000 }, (_, i) => `${word}${i}`).join(' ')
    const many = (word: string) => Array.from({ length: 3_000 }, (_, i) => part(`${word} ${i}`))
    for (const [old, young] of [
      [[part(long('a'))], [part(long('b'))]],
      [many('a'), many('b')],
    ] as const) {
      const stretches = compareTexts([...old], [...young])
      expect(textOf(stretches, 'added').join()).toBe(old.map(({ text }) => text).join())
      expect(textOf(stretches, 'removed').join()).toBe(young.map(({ text }) => text).join())
    }
  })

  it('finds no difference between equal versions', () => {
    expect(compareTexts(before, before).every(({ kind }) => kind === 'same')).toBe(true)
  })
})

describe('the parts of an article', () => {
  it('are its words in the order of the page, without what nobody reads', () => {
    const paragraph = {
      type: 'paragraph',
      children: [
        { text: 'Một câu ' },
        { type: 'inlineBlock', fields: { blockType: 'citation', number: 2, id: 'x' } },
      ],
    }
    const block = {
      type: 'block',
      fields: { blockType: 'callout', id: 'y', tone: 'note', text: 'Lưu ý.' },
    }
    const parts = partsOfText({
      title: ' Tựa ',
      summary: null,
      body: { root: { children: [paragraph, block] } },
      sources: [{ title: 'Luật', publisher: null, symbol: '1/2026', url: null }],
    })
    expect(parts).toEqual([
      part('Tựa', 'title'),
      part('Một câu  [2]'),
      part('Lưu ý.'),
      part('Luật. 1/2026', 'sources'),
    ])
  })
})
