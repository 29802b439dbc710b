/**
 * Who tries. The record in a state was written by `contributor`, for the agency of `contributor`,
 * `colleague` (another contributor) and `author`; `stranger` is an author of another agency.
 */
export const actors = [
  'anonymous',
  'contributor',
  'colleague',
  'author',
  'stranger',
  'editor',
  'admin',
] as const
export type Actor = (typeof actors)[number]

/** What is tried; what each means is in operations.ts. */
const operations = [
  'read',
  'read-draft',
  'read-english',
  'read-versions',
  'create',
  'save-draft',
  'update',
  'publish',
  'unpublish',
  'delete',
] as const
export type Operation = (typeof operations)[number]

export type Answers = Record<Actor, 'yes' | 'no'>

export interface Row {
  operation: Operation
  state: string
  expected: Answers
}

/**
 * Reads a table of the form `operation state | yes no ...`, one answer per actor in the order of
 * the head line. It refuses what it does not understand, so that a typing mistake tests something.
 */
export function parseTable(text: string): Row[] {
  const [head = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const columns = wordsOf(head.split('|')[1])
  if (columns.join() !== actors.join()) throw new Error(`The head must name: ${actors.join(' ')}`)
  return lines.map((line) => {
    const [left, right] = line.split('|')
    const [operation, state, ...more] = wordsOf(left)
    const answers = wordsOf(right)
    const known = operations.find((name) => name === operation)
    const wrong = answers.some((answer) => answer !== 'yes' && answer !== 'no')
    if (!known || !state || more.length > 0 || wrong || answers.length !== actors.length) {
      throw new Error(`This line of the table cannot be read: ${line}`)
    }
    const expected = Object.fromEntries(actors.map((actor, column) => [actor, answers[column]]))
    return { operation: known, state, expected: expected as Answers }
  })
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? '').trim().split(/\s+/).filter(Boolean)
}
