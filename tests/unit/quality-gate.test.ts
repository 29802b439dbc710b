import { describe, expect, it } from 'vitest'
import { findingsOf, gateRules, type GateText } from '../../collections/_shared/quality-gate/rules'
import { partsOfBody } from '../../collections/_shared/quality-gate/text'

const good: GateText = {
  kind: 'articles',
  title: 'Tựa',
  summary: 'Một tóm tắt đủ dài để đứng một mình trong danh sách.',
  words: ['Tựa', 'Một đoạn.'],
  hasBody: true,
  headings: [2, 3, 3, 2],
  citations: [1],
  sourceCount: 1,
  files: [{ name: 'anh.png', alt: 'Một lớp học' }],
  contactProblem: null,
  hasContact: true,
  byContributor: true,
  hasByline: true,
  factCheck: { claim: true, whereMade: true, verdict: true },
  isOutdated: false,
  isSample: true,
  siteIsDemonstration: true,
  known: { emails: new Set(), phones: new Set() },
}

const failed = (changes: Partial<GateText>) =>
  findingsOf({ ...good, ...changes }, 'vi')
    .filter(({ problem }) => problem !== null)
    .map(({ rule }) => rule.name)

/** Each rule, by the one thing that breaks it. */
const breaks: [string, Partial<GateText>][] = [
  ['sources', { sourceCount: 0, citations: [] }],
  ['sources', { kind: 'press-notes', sourceCount: 0, citations: [] }],
  ['citations', { citations: [1, 3] }],
  ['body', { hasBody: false }],
  ['summary-length', { summary: 'Ngắn.' }],
  ['summary-length', { summary: 'x'.repeat(321) }],
  ['alternative-texts', { files: [{ name: 'anh.png', alt: ' ' }] }],
  ['alternative-texts', { files: [{ name: 'anh.png', alt: 'anh.png' }] }],
  ['headings', { headings: [3] }],
  ['contact', { contactProblem: { vi: 'Hết hạn.', en: 'Over.' } }],
  ['contact', { kind: 'press-notes', hasContact: false }],
  ['contact-named', { hasContact: false }],
  ['private-data', { words: ['Gọi 0987654321'] }],
  ['byline', { hasByline: false }],
  ['fact-check', { factCheck: { claim: true, whereMade: false, verdict: true } }],
  ['translation-outdated', { isOutdated: true }],
  ['sample-mark', { siteIsDemonstration: false }],
]

describe('the quality gate', () => {
  it('finds nothing in a text that has all', () => {
    expect(failed({})).toEqual([])
  })

  it.each(breaks)('by the rule %s alone finds %j', (rule, changes) => {
    expect(failed(changes)).toEqual([rule])
  })

  it('has each of its rules tried here, and gives every one a reason and a basis in both languages', () => {
    expect(new Set(breaks.map(([rule]) => rule))).toEqual(
      new Set(gateRules.map(({ name }) => name)),
    )
    for (const { why, basis, label } of gateRules) {
      for (const text of [why, basis, label]) expect([text.vi, text.en]).not.toContain('')
    }
  })

  it('counts letters, not bytes, in composed and decomposed Vietnamese alike', () => {
    const summary = 'ẵ'.repeat(40)
    expect(failed({ summary })).toEqual([])
    expect(failed({ summary: summary.normalize('NFD') })).toEqual([])
  })
})

describe('the parts of a body', () => {
  it('are its words, headings, citations and files, tables and captions included', () => {
    const node = (type: string, rest: object) => ({ type, ...rest })
    const body = {
      root: {
        children: [
          node('heading', { tag: 'h2', children: [node('text', { text: 'Mục' })] }),
          node('paragraph', {
            children: [
              node('text', { text: 'Câu' }),
              node('inlineBlock', { fields: { blockType: 'citation', number: 4 } }),
            ],
          }),
          node('block', {
            fields: { blockType: 'figure', media: { id: 7 }, caption: 'Chú thích' },
          }),
          node('block', { fields: { blockType: 'download', file: 8, label: 'Tệp', id: 'a1' } }),
        ],
      },
    }
    expect(partsOfBody(body)).toEqual({
      words: ['Mục', 'Câu', 'Chú thích', 'Tệp'],
      headings: [2],
      citations: [4],
      files: [7, 8],
    })
    expect(partsOfBody(null)).toEqual({ words: [], headings: [], citations: [], files: [] })
  })
})
