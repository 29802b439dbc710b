import { describe, expect, it } from 'vitest'
import { parseTextQuery, type TextQuery } from '../../src/lib/text-query'

/** A question in one line: words bare, phrases quoted, operators as functions. */
function shown(query: TextQuery | null): string | null {
  if (!query) return null
  if (query.kind === 'words') return query.exact ? `"${query.text}"` : query.text
  if (query.kind === 'not') return `not(${shown(query.part)})`
  return `${query.kind}(${query.parts.map(shown).join(', ')})`
}

describe('a question', () => {
  it.each([
    ['trẻ em', 'and(trẻ, em)'],
    ['"án tử hình" giảm', 'and("án tử hình", giảm)'],
    ['“án tử hình”', '"án tử hình"'],
    ['báo OR internet', 'or(báo, internet)'],
    ['báo HOẶC internet', 'or(báo, internet)'],
    ['a b OR c d', 'or(and(a, b), and(c, d))'],
    ['tra tấn -"giam giữ"', 'and(tra, tấn, not("giam giữ"))'],
    ['tấn -giam', 'and(tấn, not(giam))'],
    ['NOT (a OR b) c', 'and(not(or(a, b)), c)'],
    ['A/HRC/26/6', 'A/HRC/26/6'],
    ['UPR-1', 'UPR-1'],
    ['or and not', 'and(or, and, not)'],
    ['QUYỀN VÀ NGHĨA VỤ', 'and(QUYỀN, VÀ, NGHĨA, VỤ)'],
  ])('%s means %s', (text, meaning) => {
    expect(shown(parseTextQuery(text))).toBe(meaning)
  })

  it.each([
    ['', null],
    ['  ', null],
    ['"" - ()', null],
    ['OR', null],
    ['NOT', null],
    ['a OR', 'a'],
    ['OR a', 'a'],
    ['(a', 'a'],
    ['a) b', 'and(a, b)'],
    ['"a b', '"a b"'],
    ['a NOT', 'a'],
    ['NOT NOT a', 'not(not(a))'],
    ['– • !', null],
  ])('that is not well formed, %s, is read as %s', (text, meaning) => {
    expect(shown(parseTextQuery(text))).toBe(meaning)
  })

  it('is bounded', () => {
    const long = Array.from({ length: 200 }, (_, i) => `w${i}`).join(' ')
    expect((shown(parseTextQuery(long)) ?? '').split(', ')).toHaveLength(16)
    expect(shown(parseTextQuery('('.repeat(100) + 'a' + ')'.repeat(100)))).toBe('a')
  })
})
