import { tidy } from '../spelling'
import { findState, type State } from '../states/find-state'
import { readPosition } from '../upr/positions'

/** A row of the thematic list, as its cells say it. */
export interface ThematicRow {
  symbol: string
  paragraph: string
  text: string
  states: State[]
  position: NonNullable<ReturnType<typeof readPosition>>['position']
  positionSource: string | null
  themes: string[]
  persons: string[]
  targets: string[]
  notes: string[]
}

type Parsed = { row: ThematicRow } | { reason: string; name: string }

/** The columns by the words of their headings, in whatever order. */
export type Places = Record<'persons' | 'position' | 'recommendation' | 'themes', number>

const HEADINGS: Record<keyof Places, RegExp> = {
  recommendation: /^recommendation/i,
  position: /^position/i,
  themes: /themes/i,
  persons: /persons/i,
}

/** Where the columns stand, when the row is a heading; null otherwise. */
export function findColumns(cells: readonly string[]): Places | null {
  const found = Object.entries(HEADINGS).map(([name, words]): [string, number] => [
    name,
    cells.findIndex((cell) => words.test(tidy(cell))),
  ])
  const places = Object.fromEntries(found) as Places
  return places.recommendation >= 0 && places.position >= 0 ? places : null
}

/**
 * `143.95 Continue … (Norway);` with, on a line of its own or at the end, `Source of position:
 * A/HRC/41/7/Add.1`. The symbol of the report itself stands in that of its addendum.
 */
const RECOMMENDATION = /^(\d{1,4}(?:\.\d{1,4})+)\.?\s+([\s\S]+)$/
const SOURCE = /(?:Source of position|Source)\s*:\s*([A-Z]\/[\w/.-]+)(?:[^\S\n]*[-–,][^\n]*)?/i
const STATES = /\(([^()]+)\)\s*[;.]?\s*$/

/** Reads a row of the list, or says what in it was not understood. */
export function parseThematic(
  cells: readonly string[],
  places: Places,
  documentSymbol: string | null,
): Parsed {
  const cell = (name: keyof Places) => cells[places[name]] ?? ''
  const whole = cell('recommendation').normalize('NFC').trim()
  const name = tidy(whole).slice(0, 60)
  const source = SOURCE.exec(whole)?.[1] ?? null
  const body = whole.replace(SOURCE, '').trim().replace(/;$/, '').trim()
  const [, paragraph, rest] = RECOMMENDATION.exec(body) ?? []
  if (!paragraph || !rest) {
    return { reason: 'recommendation: does not begin with a paragraph such as 143.95', name }
  }
  const symbol = reportOf(source) ?? documentSymbol
  if (!symbol) return { reason: 'no document symbol: neither in the row nor above the table', name }
  const bracket = STATES.exec(rest)
  if (!bracket) return { reason: 'recommendation: names no state in brackets at its end', name }
  const names = (bracket[1] ?? '').split(/[,;]/).map(tidy).filter(Boolean)
  const states = names.map((state) => findState(state))
  const unknown = names.filter((_, at) => !states[at])
  if (unknown.length > 0) return { reason: `there is no state "${unknown.join('", "')}"`, name }
  const wording = tidy(cell('position'))
  const position = readPosition(wording)
  if (!position) return { reason: `position: "${wording}" is no known position`, name }
  const themes = listed(cell('themes'))
  const targets = themes.flatMap((item) => targetOf(item) ?? [])
  return {
    row: {
      symbol,
      paragraph,
      text: rest.slice(0, bracket.index).trim().replace(/;$/, ''),
      states: states.filter((state) => state !== null),
      position: position.position,
      positionSource: source,
      themes: themes.filter((item) => !/^SDG|^\d+\.\w+\s*-/i.test(item)),
      persons: listed(cell('persons')).filter((item) => !/^-+$/.test(item)),
      targets,
      notes: [
        ...(position.note ? [position.note] : []),
        ...themes
          .filter((item) => /^SDG/i.test(item) && targetOf(item) === null)
          .map((item) => `"${item}" names no SDG target; left out`),
      ],
    },
  }
}

/** `A/HRC/41/7/Add.1` is the addendum to the report `A/HRC/41/7`. */
const reportOf = (source: string | null) => source?.replace(/\/Add\.\d+.*$/i, '') ?? null

/** One per line, or separated by semicolons; a comma may be part of a label. */
function listed(cell: string): string[] {
  return cell
    .split(/[\n;]/)
    .map((item) => tidy(item).replace(/^[-•–]\s*/, ''))
    .filter(Boolean)
}

const targetOf = (item: string) =>
  /^(?:SDG\s*)?((?:1[0-7]|[1-9])\.(?:\d{1,2}|[a-d]))\b/i.exec(item)?.[1]?.toLowerCase() ?? null
