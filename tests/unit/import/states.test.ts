import { describe, expect, it } from 'vitest'
import { findState } from '../../../src/import/states/find-state'
import { STATE_TABLE } from '../../../src/import/states/table'

describe('states', () => {
  it.each([
    ['Viet Nam', 'vn'],
    ['Vietnam', 'vn'],
    ['VIỆT NAM', 'vn'],
    ['Cabo Verde', 'cv'],
    ['Cape Verde', 'cv'],
    ["Côte d'Ivoire", 'ci'],
    ['Cote d’Ivoire', 'ci'],
    ['Turkey', 'tr'],
    ['Türkiye', 'tr'],
    ['Iran (Islamic Republic of)', 'ir'],
    ["Lao People's Democratic Republic", 'la'],
    [' Timor - Leste ', 'tl'],
    ['Guinea', 'gn'],
    ['Guinea-Bissau', 'gw'],
    ['Congo', 'cg'],
    ['Democratic Republic of the Congo', 'cd'],
  ])('%s is %s', (name, code) => {
    expect(findState(name)?.code).toBe(code)
  })

  it('a name that is not known is no state', () => {
    expect(findState('Atlantis')).toBeNull()
    expect(findState('')).toBeNull()
  })

  it('no code and no spelling stands for two states', () => {
    const rows = STATE_TABLE.trim()
      .split('\n')
      .map((line) => line.split(' | '))
    const all = rows.map(([code]) => code)
    expect(new Set(all).size).toBe(all.length)
    for (const [code, ...names] of rows) {
      for (const name of names) expect(findState(name)?.code).toBe(code)
    }
  })
})
