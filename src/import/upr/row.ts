import { createHash } from 'node:crypto'
import { z } from 'zod'
import { looseName, tidy } from '../spelling'
import { findState, type State } from '../states/find-state'
import { type ReadLabels, readPersons, readThemes } from './labels'
import { recommendationKey, type RecommendationIdentity } from './natural-key'
import { readPosition } from './positions'
import { type ReadTargets, readTargets } from './sdg-targets'

const filled = z
  .string({ error: 'must be text' })
  .transform(tidy)
  .refine((value) => value !== '', 'is empty')
const orNothing = z
  .string({ error: 'must be text' })
  .transform(tidy)
  .nullish()
  .transform((value) => value || null)
const wholeNumber = (from: number, to: number) =>
  z
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(from, `must be at least ${from}`)
    .max(to, `must be at most ${to}`)

/** A row of UPR Info's recommendations with the symbol and the paragraph split out of the text. */
const rowSchema = z.object({
  src: orNothing,
  state_under_review: filled,
  text: z
    .string({ error: 'must be text' })
    .refine((value) => value.trim() !== '', 'is empty')
    .transform((value) => value.normalize('NFC').trim()),
  recommending_state: filled,
  response: filled,
  cycle: wholeNumber(1, 9),
  year: wholeNumber(2008, 2100),
  document_symbol: orNothing.refine(
    (value) => value === null || /^[A-Z][A-Z0-9/.\- ]{2,59}$/.test(value),
    'is no document symbol such as A/HRC/26/6',
  ),
  // As a number 143.1 and 143.10 would be one paragraph.
  paragraph: orNothing.refine(
    (value) => value === null || /^\d{1,4}(\.\d{1,4})*\.?[a-z]?$/.test(value),
    'is no paragraph such as 143.95',
  ),
  sdg_targets: orNothing,
  keywords: orNothing,
  type: orNothing,
  // Untidied: the report notes stray spaces.
  upr_info_issues: z.string({ error: 'must be text' }).nullish(),
  upr_info_session: wholeNumber(1, 200).nullish(),
})

/** What a file must have in its first row to be of this kind. */
export const REQUIRED_COLUMNS = [
  'state_under_review',
  'text',
  'recommending_state',
  'response',
  'cycle',
  'year',
  'document_symbol',
  'paragraph',
  'upr_info_issues',
] as const

/** A recommendation as the file states it, before anything is looked up in the database. */
export interface RecommendationRow {
  underReview: State | null
  underReviewName: string
  key: string
  /** The key where the paragraph holds several recommendations of this state. */
  alternative: string
  symbol: string | null
  paragraph: string | null
  state: State
  text: string
  year: number
  cycle: number
  session: number | null
  position: NonNullable<ReturnType<typeof readPosition>>['position']
  annotationType: 'recommendation' | 'other'
  /** Null when the file does not say. */
  themes: ReadLabels['names'] | null
  persons: ReadLabels['names']
  targets: ReadTargets
  source: string | null
  notes: string[]
}

export type ParsedRow = { row: RecommendationRow } | { reason: string; name: string }

/** Validates one row of the file and reads it, or says why it cannot be used. */
export function parseRow(value: unknown): ParsedRow {
  const result = rowSchema.safeParse(value)
  if (!result.success) {
    const reason = result.error.issues
      .map((issue) => `${issue.path.join('.') || 'the row'}: ${issue.message}`)
      .join('; ')
    return { reason, name: nameOf(value) }
  }
  const cells = result.data
  const state = findState(cells.recommending_state)
  if (!state) {
    return {
      reason: `recommending_state: there is no state "${cells.recommending_state}"`,
      name: nameOf(value),
    }
  }
  const position = readPosition(cells.response)
  if (!position) {
    return { reason: `response: "${cells.response}" is no known position`, name: nameOf(value) }
  }
  const saysThemes = cells.upr_info_issues !== undefined
  const themes = readThemes(cells.upr_info_issues ?? null)
  const persons = readPersons(cells.keywords)
  const targets = readTargets(cells.sdg_targets)
  const underReview = findState(cells.state_under_review)
  const identity = identify(cells, state, underReview)
  const isRecommendation = cells.type === null || cells.type === 'Recommendation'
  const notes = [
    ...identity.notes,
    ...spaceNotes(value),
    ...(looseName(state.en) === looseName(cells.recommending_state)
      ? []
      : [`state "${cells.recommending_state}" = ${state.en}`]),
    ...(position.note ? [position.note] : []),
    ...(isRecommendation ? [] : [`type "${cells.type}" = other`]),
    ...themes.notes,
    ...persons.notes,
    ...targets.notes,
  ]
  return {
    row: {
      underReview,
      underReviewName: cells.state_under_review,
      key: recommendationKey(identity.key),
      alternative: `${recommendationKey(identity.key)}|${digestOf(`${underReview?.code} ${cells.text}`)}`,
      symbol: cells.document_symbol,
      paragraph: cells.paragraph,
      state,
      text: cells.text,
      year: cells.year,
      cycle: cells.cycle,
      session: cells.upr_info_session ?? null,
      position: position.position,
      annotationType: isRecommendation ? 'recommendation' : 'other',
      themes: saysThemes ? themes.names : null,
      persons: persons.names,
      targets,
      source: cells.src,
      notes,
    },
  }
}

interface Identifying {
  cycle: number
  text: string
  document_symbol: string | null
  paragraph: string | null
}

/**
 * The natural key. A row without symbol or paragraph gets a stand-in made of the cycle and the
 * text itself: `UPR-1|text-5f2c9a01b7|NO`, with the state under review when that is another one
 * than Viet Nam: `UPR-1-FR|…`. It stays the same wherever the row stands in the file, and tells
 * apart several such rows of one state.
 */
function identify(
  { cycle, text: wording, document_symbol: symbol, paragraph }: Identifying,
  state: State,
  underReview: State | null,
): { key: RecommendationIdentity; notes: string[] } {
  if (symbol && paragraph) return { key: { symbol, paragraph, stateCode: state.code }, notes: [] }
  const missing = [symbol ? null : 'document symbol', paragraph ? null : 'paragraph']
  const code = underReview?.code.toUpperCase() ?? ''
  return {
    key: {
      symbol: symbol ?? `UPR-${cycle}${code === 'VN' || !code ? '' : `-${code}`}`,
      paragraph: paragraph ?? `text-${digestOf(wording)}`,
      stateCode: state.code,
    },
    notes: [
      `no ${missing.filter(Boolean).join(', no ')} in the source: the key is made of the text`,
    ],
  }
}

/** Ten hexadecimal digits that stand for a text, whatever its spaces and letter case. */
function digestOf(text: string): string {
  return createHash('sha256').update(tidy(text).toLowerCase()).digest('hex').slice(0, 10)
}

/** Says which cells had stray or hard spaces; the verbatim text keeps those inside it. */
function spaceNotes(value: unknown): string[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([column, cell]) => {
    if (typeof cell !== 'string' || column === 'upr_info_issues') return []
    const cleaned = column === 'text' ? cell.normalize('NFC').trim() : tidy(cell)
    return cleaned === cell ? [] : [`${column}: stray spaces removed`]
  })
}

/** What to call a row that cannot be read. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const {
    src,
    document_symbol: symbol,
    paragraph,
    recommending_state: state,
  } = value as Record<string, unknown>
  const parts = [symbol, paragraph, state].filter((part) => typeof part === 'string' && part)
  return typeof src === 'string' && src ? src : parts.join('|')
}
