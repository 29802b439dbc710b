import type { Article, PressNote } from '../../../src/generated/payload-types'
import { notPartOfText } from '../fields/workflow'

/** The collections whose texts go through the workflow. */
export type TextCollection = 'articles' | 'press-notes'

/** The newest edition of a text, published or not. */
export type Edition = Article | PressNote

/** What a move writes beside the text. */
export type WorkflowPatch = Pick<Edition, 'awaitingApproval' | 'holder' | 'state' | 'workflow'>

type Row = Record<string, unknown>

/**
 * True when a save changes the text itself, in the language it is made in. Compared by meaning:
 * an empty list, an empty text and nothing are the same, the order of keys does not matter.
 */
export function changesText(before: Row, after: Row): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].some(
    (name) => !notPartOfText.has(name) && canonical(before[name]) !== canonical(after[name]),
  )
}

/** A stable spelling of a stored value. */
function canonical(value: unknown): string {
  return JSON.stringify(simplified(value)) ?? ''
}

function simplified(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const items = value.map(simplified)
    return items.length > 0 ? items : undefined
  }
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as Row)
    .filter(([key]) => key !== 'id' || !('blockType' in value))
    .map(([key, item]) => [key, simplified(item)] as const)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => a.localeCompare(b))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
