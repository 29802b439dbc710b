import { diffArrays, diffWordsWithSpace } from 'diff'
import type { TextPart } from './text-parts'

/** Words that stayed, came or went. */
export interface Run {
  kind: 'added' | 'removed' | 'same'
  text: string
}

/** A stretch of the comparison: parts that stayed, or one that changed. */
export type Stretch =
  { kind: 'same'; parts: TextPart[] } | { kind: 'changed'; part: TextPart['part']; runs: Run[] }

/**
 * How one version became another: parts that stayed as they are, and each changed part with the
 * words that came and went. A removed part beside an added one of the same place in the article is
 * one that was rewritten.
 */
export function compareTexts(before: TextPart[], after: TextPart[]): Stretch[] {
  const stretches: Stretch[] = []
  let removed: TextPart[] = []
  const settle = (added: TextPart[]) => {
    stretches.push(...rewritten(removed, added))
    removed = []
  }
  const changes = diffArrays(before, after, {
    comparator: (a, b) => a.part === b.part && a.text === b.text,
    maxEditLength: MOST_EDITS,
  })
  // Too much has changed to say what stayed: everything goes and everything comes.
  if (!changes) return rewritten(before, after)
  for (const { added, removed: gone, value } of changes) {
    if (gone) removed = value
    else if (added) settle(value)
    else {
      settle([])
      stretches.push({ kind: 'same', parts: value })
    }
  }
  settle([])
  return stretches
}

function rewritten(removed: TextPart[], added: TextPart[]): Stretch[] {
  const left = [...added]
  const stretches: Stretch[] = []
  for (const { part, text } of removed) {
    const at = left.findIndex((candidate) => candidate.part === part)
    const [successor] = at === -1 ? [] : left.splice(at, 1)
    stretches.push({
      kind: 'changed',
      part,
      runs: successor ? runsOf(text, successor.text) : [{ kind: 'removed', text }],
    })
  }
  for (const { part, text } of left) {
    stretches.push({ kind: 'changed', part, runs: [{ kind: 'added', text }] })
  }
  return stretches
}

/**
 * Where comparing gives up: the work grows with the square of the edits, and anybody may ask for
 * any two versions again and again.
 */
const MOST_EDITS = 1_000

/** Below this share of common words a text was written anew; word by word it would be a jumble. */
const REWRITTEN_BELOW = 0.4

function runsOf(before: string, after: string): Run[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? []
  const runs = changes.map(({ added, removed, value }): Run => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
  const common = lengthOf(runs.filter(({ kind }) => kind === 'same'))
  if (common >= REWRITTEN_BELOW * Math.max(before.length, after.length)) return runs
  return [
    { kind: 'removed', text: before },
    { kind: 'same', text: '\n' },
    { kind: 'added', text: after },
  ]
}

function lengthOf(runs: Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0)
}
