import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../src/import/command-line'

describe('the arguments of npm run import', () => {
  it('name kind, file and options in any order', () => {
    const command = parseCommand(['--dry-run', 'treaties', 'a.csv', '--state', 'Viet Nam'])
    expect(command).toMatchObject({
      kindName: 'treaties',
      job: { file: 'a.csv', state: 'Viet Nam' },
      dryRun: true,
    })
    expect(parseCommand(['upr', 'a.json']).dryRun).toBe(false)
  })

  it.each([
    [[], 'Say what to import'],
    [['toString', 'a'], 'no kind of import "toString"; there are upr'],
    [['upr'], 'Name the file'],
    [['upr', 'a', 'b'], 'One file at a time'],
    [['upr', 'a', '--fast'], "Unknown option '--fast'"],
    [['upr', 'a', '--state', 'Laos'], 'reviews of Viet Nam, or those of all states'],
    [['upr', 'a', '--state', 'Atlantis'], 'There is no state "Atlantis"'],
    [['treaties', 'a'], 'Say whose treaties'],
    [['treaties', 'a', '--state', 'Viet Nam', '--as-of', '2023-02-30'], 'must be a day'],
    [['admin-units', 'a', '--state', 'Viet Nam'], '--state means nothing to'],
  ])('%j are refused', (args, sentence) => {
    expect(() => parseCommand(args)).toThrow(sentence)
  })
})
