import { describe, expect, it } from 'vitest'
import { readPersons, readThemes } from '../../../src/import/upr/labels'
import { readPosition } from '../../../src/import/upr/positions'
import { parseRow } from '../../../src/import/upr/row'
import { readTargets } from '../../../src/import/upr/sdg-targets'
import { mergeTags } from '../../../src/import/recommendations/tags'

const codes = (names: { code: string }[]) => names.map(({ code }) => code)

const row = {
  state_under_review: 'Viet Nam',
  text: 'Consider ratifying CAT.',
  recommending_state: 'Chile',
  response: 'Supported',
  cycle: 1,
  year: 2009,
  document_symbol: null,
  paragraph: null,
  upr_info_issues: 'Justice',
}

describe('positions', () => {
  it.each([
    ['Supported', 'supported'],
    ['Accepted', 'supported'],
    ['Noted', 'noted'],
    ['Supported/Noted', 'partly-supported'],
    [' supported / noted', 'partly-supported'],
    ['Under consideration', 'pending'],
  ])('%s is %s', (wording, position) => {
    expect(readPosition(wording)?.position).toBe(position)
  })

  it('an unknown wording is nothing', () => {
    expect(readPosition('Perhaps')).toBeNull()
    expect(parseRow({ ...row, response: 'Perhaps' })).toMatchObject({
      reason: 'response: "Perhaps" is no known position',
    })
  })
})

describe('themes', () => {
  it('stray spaces, apostrophes and dashes make no new theme, but a note', () => {
    const { names, notes } = readThemes('Justice , Women’s rights,CP rights – general')
    expect(codes(names)).toEqual(['justice', 'womens-rights', 'cp-rights-general'])
    expect(notes).toHaveLength(3)
    expect(readThemes("Justice,Women's rights").notes).toEqual([])
  })

  it('a label that is not on the list is kept word for word', () => {
    const { names, notes } = readThemes('Space travel')
    expect(names).toEqual([
      { code: 'space-travel', upstream: 'Space travel', vi: 'Space travel', en: 'Space travel' },
    ])
    expect(notes[0]).toContain('is new')
  })
})

describe('affected persons', () => {
  it('are told apart although nothing stands between them', () => {
    const { names } = readPersons('Women and girlsOlder personsChildrenPersons with disabilities')
    expect(codes(names)).toEqual([
      'women-and-girls',
      'older-persons',
      'children',
      'persons-with-disabilities',
    ])
  })

  it('what is not understood is noted and left out', () => {
    const { names, notes } = readPersons('ChildrenMartians')
    expect(codes(names)).toEqual(['children'])
    expect(notes).toEqual(['affected persons "martians" not understood; left out'])
  })
})

describe('SDG targets', () => {
  it('16.1 alone may be 16.10; in a list it is text and certain', () => {
    expect(readTargets('16.1')).toMatchObject({ codes: [], doubtful: ['16.1', '16.10'] })
    expect(readTargets('16.1, 16.3')).toMatchObject({ codes: ['16.1', '16.3'], doubtful: null })
    expect(readTargets('16.10')).toMatchObject({ codes: ['16.10'], doubtful: null })
    expect(readTargets('5.1')).toMatchObject({ codes: ['5.1'], doubtful: null })
  })

  it('what is no target is noted', () => {
    expect(readTargets('18.1, 4.A')).toMatchObject({ codes: ['4.a'] })
    expect(readTargets('18.1, 4.A').notes).toHaveLength(1)
    expect(readTargets(null)).toEqual({ codes: [], doubtful: null, notes: [] })
  })
})

describe('the key of a row without symbol and paragraph', () => {
  const keyOf = (changes: object) => {
    const parsed = parseRow({ ...row, ...changes })
    return 'row' in parsed ? parsed.row.key : parsed.reason
  }

  it('depends on cycle, text and state, not on spaces, case or the place in the file', () => {
    const key = keyOf({ src: 'upr1.xlsx:20190' })
    expect(key).toMatch(/^UPR-1\|text-[0-9a-f]{10}\|CL$/)
    expect(keyOf({ text: ' consider  ratifying CAT. ', src: 'x:1' })).toBe(key)
    expect(keyOf({ text: 'Consider ratifying CED.' })).not.toBe(key)
    expect(keyOf({ recommending_state: 'Norway' })).not.toBe(key)
  })

  it('keeps what there is', () => {
    expect(keyOf({ document_symbol: 'A/HRC/12/11' })).toMatch(/^A\/HRC\/12\/11\|text-/)
    expect(keyOf({ document_symbol: 'A/HRC/26/6', paragraph: '143.95' })).toBe(
      'A/HRC/26/6|143.95|CL',
    )
  })
})

describe('a bad row', () => {
  it.each([
    [{ paragraph: 143.1 }, 'paragraph: must be text'],
    [{ paragraph: '143|95' }, 'paragraph: is no paragraph such as 143.95'],
    [{ document_symbol: 'see annex' }, 'document_symbol: is no document symbol such as A/HRC/26/6'],
    [{ text: ' ' }, 'text: is empty'],
    [{ cycle: 0 }, 'cycle: must be at least 1'],
    [{ recommending_state: 'Atlantis' }, 'recommending_state: there is no state "Atlantis"'],
  ])('%o is refused with the reason', (changes, reason) => {
    expect(parseRow({ ...row, ...changes })).toMatchObject({ reason })
  })

  it('that is no object is refused too', () => {
    expect(parseRow('text')).toHaveProperty('reason')
    expect(parseRow(null)).toHaveProperty('reason')
  })
})

describe('tags', () => {
  it('of our origin are replaced as a set, those of others stay', () => {
    const merged = mergeTags(
      [
        { term: 'theme:a', origin: 'provincial' },
        { term: 'theme:b', origin: 'upr-info' },
        { term: 'theme:c', origin: 'upr-info' },
      ],
      ['theme:c', 'theme:d'],
      'upr-info',
    )
    expect(merged).toEqual([
      { term: 'theme:a', origin: 'provincial' },
      { term: 'theme:c', origin: 'upr-info' },
      { term: 'theme:d', origin: 'upr-info' },
    ])
  })

  it('that the file leaves in doubt are neither set nor removed', () => {
    const [one, ten] = ['sdg-target:16.1', 'sdg-target:16.10']
    const stored = [{ term: ten, origin: 'upr-info' }]
    expect(mergeTags(stored, [], 'upr-info', [ten, one])).toEqual(stored)
    expect(mergeTags(null, [], 'upr-info', [ten, one])).toEqual([])
  })
})
