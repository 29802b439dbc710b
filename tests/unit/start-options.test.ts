import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../scripts/start/options'
import { addCounts, countsOf, noCounts } from '../../scripts/test/counts'

describe('npm start', () => {
  it.each([
    [[], { dev: false, demo: false }],
    [['--demo'], { dev: false, demo: true }],
    [['--dev', '--demo'], { dev: true, demo: true }],
  ])('%j', (args, options) => expect(parseOptions(args)).toEqual(options))

  it.each([['--nonsense'], ['demo'], ['--demo=1']])('refuses %s by name', (arg) => {
    expect(() => parseOptions([arg])).toThrow(arg)
  })
})

describe('the totals of npm test', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  }

  it('are read from the report; what was left out counts as skipped', () => {
    expect(countsOf(JSON.stringify(report))).toEqual({ passed: 3, failed: 1, skipped: 3 })
  })

  it('are added up', () => {
    const counts = { passed: 1, failed: 2, skipped: 3 }
    expect(addCounts(counts, addCounts(counts, noCounts))).toEqual({
      passed: 2,
      failed: 4,
      skipped: 6,
    })
  })

  it('are not made up from a broken report', () => {
    expect(() => countsOf('{')).toThrow()
  })
})
