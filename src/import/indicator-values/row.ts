import { isDisaggregation, isPeriod, tidyDisaggregation } from '../../lib/indicators/series'
import type { NamedCells } from '../read/table-rows'
import { tidy } from '../spelling'

/** A figure as a file states it, whichever way it is written. */
interface Figure {
  indicator: string
  period: string
  area: string
  disaggregation: string
  value: number
  status: 'final' | 'provisional' | 'revised'
  source: string | null
  sourceUrl: string | null
  vintage: string | null
  note: string | null
}

export const PLAIN_COLUMNS = ['indicator', 'period', 'area', 'value'] as const

/** Columns that say nothing of the figure itself in SDMX-CSV. */
const SDMX_FRAME = ['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION']
/** Attributes of an observation, which are no dimensions. */
const SDMX_ATTRIBUTES = [
  'OBS_VALUE',
  'OBS_STATUS',
  'TIME_PERIOD',
  'REF_AREA',
  'INDICATOR',
  'SERIES',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'SOURCE_DETAIL',
  'DATA_SOURCE',
  'SOURCE_URL',
  'COMMENT_OBS',
  'COMMENT_TS',
  'DECIMALS',
  'FREQ',
  'LAST_UPDATE',
  'VINTAGE',
]

/** Codes of the whole in SDMX: no part of it. */
const TOTALS = ['_T', '_Z', '']

/** Observation statuses of SDMX (CL_OBS_STATUS) that a figure of ours can have. */
const STATUSES: Record<string, Figure['status']> = {
  A: 'final',
  '': 'final',
  P: 'provisional',
  E: 'provisional',
  R: 'revised',
}

/** SDMX-CSV says what it is in its first column (SDMX 2.1 `DATAFLOW`, SDMX 3 `STRUCTURE`). */
export const isSdmx = (header: readonly string[]) =>
  header.includes('DATAFLOW') || header.includes('STRUCTURE')

export const SDMX_COLUMNS = ['TIME_PERIOD', 'OBS_VALUE', 'REF_AREA'] as const

type Read = { figure: Figure; notes: string[] } | { reason: string }

const cellText = (cells: NamedCells, name: string) => tidy(String(cells[name] ?? ''))

/** Reads a row of a plain table of figures. */
export function readPlain(cells: NamedCells): Read {
  const status = cellText(cells, 'status') || 'final'
  if (!['final', 'provisional', 'revised'].includes(status)) {
    return { reason: `status: "${status}" is none of final, provisional, revised` }
  }
  return checked({
    indicator: cellText(cells, 'indicator'),
    period: cellText(cells, 'period'),
    area: cellText(cells, 'area'),
    disaggregation: cellText(cells, 'disaggregation'),
    value: cellText(cells, 'value'),
    status: status as Figure['status'],
    source: cellText(cells, 'source') || null,
    sourceUrl: cellText(cells, 'sourceUrl') || null,
    vintage: cellText(cells, 'vintage') || null,
    note: cellText(cells, 'note') || null,
  })
}

/** Reads an observation of SDMX-CSV; every dimension but the usual ones names a part of the whole. */
export function readSdmx(cells: NamedCells): Read {
  const status = cellText(cells, 'OBS_STATUS').toUpperCase()
  if (!(status in STATUSES)) {
    return { reason: `OBS_STATUS: "${status}" is no status that a published figure can have` }
  }
  const parts = Object.keys(cells)
    .filter((name) => !SDMX_FRAME.includes(name) && !SDMX_ATTRIBUTES.includes(name))
    .map((name) => [name, cellText(cells, name)] as const)
    .filter(([, code]) => !TOTALS.includes(code))
    .map(([name, code]) => `${name.toLowerCase()}=${code}`)
  const multiplier = Number(cellText(cells, 'UNIT_MULT') || 0)
  if (multiplier !== 0) {
    return { reason: `UNIT_MULT: the figure is in units of 10^${multiplier}; give whole units` }
  }
  return checked({
    indicator: cellText(cells, 'INDICATOR') || cellText(cells, 'SERIES'),
    period: cellText(cells, 'TIME_PERIOD'),
    area: cellText(cells, 'REF_AREA'),
    disaggregation: parts.join(';'),
    value: cellText(cells, 'OBS_VALUE'),
    status: STATUSES[status] ?? 'final',
    source: cellText(cells, 'SOURCE_DETAIL') || cellText(cells, 'DATA_SOURCE') || null,
    sourceUrl: cellText(cells, 'SOURCE_URL') || null,
    vintage: cellText(cells, 'VINTAGE') || cellText(cells, 'LAST_UPDATE') || null,
    note: cellText(cells, 'COMMENT_OBS') || null,
  })
}

function checked(row: Omit<Figure, 'value'> & { value: string }): Read {
  const disaggregation = tidyDisaggregation(row.disaggregation)
  const vintage = row.vintage?.slice(0, 10) ?? null
  const value = Number(row.value)
  const reasons = [
    row.indicator ? null : 'indicator: is empty',
    row.area ? null : 'area: is empty',
    isPeriod(row.period) ? null : `period: "${row.period}" is none such as 2025, 2025-Q3, 2025-07`,
    row.value !== '' && Number.isFinite(value) ? null : `value: "${row.value}" is no number`,
    disaggregation === '' || isDisaggregation(disaggregation)
      ? null
      : `disaggregation: "${disaggregation}" is not written as sex=F;residence=rural`,
    vintage === null || isDay(vintage)
      ? null
      : `vintage: "${vintage}" is no day such as 2026-03-01`,
  ].filter((reason) => reason !== null)
  if (reasons.length > 0) return { reason: reasons.join('; ') }
  const notes = disaggregation === row.disaggregation ? [] : ['disaggregation: put in order']
  return { figure: { ...row, value, disaggregation, vintage }, notes }
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
}
