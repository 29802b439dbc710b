import type { Column } from './columns'
import type { FlatRecord } from './record'
import { TOO_LONG } from './xlsx-write'

/** Separates the items of a cell that lists several. */
const LIST = '; '

/** The cells of a record in the order of the columns; empty where there is nothing. */
export function toCells(record: FlatRecord, columns: readonly Column[]): string[] {
  return columns.map((column) => toCell(record[column.name] ?? null, column))
}

/** One value as the text of a cell. */
function toCell(value: unknown, column: Column): string {
  if (value === null || value === undefined) return ''
  switch (column.shape) {
    case 'checkbox':
      return value === true ? 'true' : 'false'
    case 'day':
      return plainText(value).replace(/T12:00:00\.000Z$/, '')
    case 'relation':
      return withoutScheme(plainText(value), column)
    case 'relations':
    case 'selects':
    case 'texts':
      return listCell(value as unknown[], column)
    case 'tags':
      return (value as { term: string; origin: string }[])
        .map(({ term, origin }) => `${withoutScheme(term, column)}@${origin}`)
        .join(LIST)
    case 'json':
      return isEmpty(value) ? '' : JSON.stringify(value)
    default:
      return plainText(value)
  }
}

const plainText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/** Items by semicolons; as JSON when an item has one itself. */
function listCell(items: unknown[], column: Column): string {
  const texts = items.map((item) => withoutScheme(String(item), column))
  return texts.some((text) => text.includes(';') || text.startsWith('['))
    ? JSON.stringify(texts)
    : texts.join(LIST)
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0

/** What a cell says, or why it cannot be read. */
export type ReadCell = { value: unknown } | { reason: string }

/** Reads the text of a cell; an empty one says that there is nothing. */
export function fromCell(text: string, column: Column): ReadCell {
  if (text.startsWith(TOO_LONG)) {
    return { reason: 'the text was too long for a spreadsheet; take CSV or JSON' }
  }
  if (column.shape === 'text') return { value: text === '' ? null : text }
  const trimmed = text.trim()
  if (trimmed === '') return { value: null }
  switch (column.shape) {
    case 'number': {
      const number = Number(trimmed)
      return Number.isFinite(number) ? { value: number } : { reason: `"${trimmed}" is no number` }
    }
    case 'checkbox':
      return readCheckbox(trimmed)
    case 'day':
      return readMoment(/^\d{4}-\d{2}-\d{2}$/.test(trimmed) ? `${trimmed}T12:00:00.000Z` : trimmed)
    case 'date':
      return readMoment(trimmed)
    case 'select':
      return { value: trimmed }
    case 'relation':
      return { value: withScheme(trimmed, column) }
    case 'relations':
    case 'selects':
    case 'texts':
      return readList(trimmed, column)
    case 'tags':
      return readTags(trimmed, column)
    case 'json':
      return readJson(trimmed)
  }
}

const YES = ['true', '1', 'yes', 'có', 'x']
const NO = ['false', '0', 'no', 'không']

function readCheckbox(text: string): ReadCell {
  const plain = text.toLowerCase().normalize('NFC')
  if (YES.includes(plain)) return { value: true }
  if (NO.includes(plain)) return { value: false }
  return { reason: `"${text}" is neither true nor false` }
}

function readMoment(text: string): ReadCell {
  const date = new Date(text)
  const isDay = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d\d:?\d\d))?$/.test(text)
  if (!isDay || Number.isNaN(date.getTime())) {
    return { reason: `"${text}" is no day such as 2026-07-01` }
  }
  const iso = date.toISOString()
  // 2026-02-31 would become 3 March.
  return text.endsWith('Z') && iso.slice(0, 10) !== text.slice(0, 10)
    ? { reason: `"${text.slice(0, 10)}" is no day of the calendar` }
    : { value: iso }
}

function readList(text: string, column: Column): ReadCell {
  const items = text.startsWith('[') ? readJson(text) : { value: split(text) }
  if ('reason' in items) return items
  if (!Array.isArray(items.value)) return { reason: 'is no list' }
  return { value: items.value.map((item) => withScheme(String(item), column)) }
}

const split = (text: string) =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)

function readTags(text: string, column: Column): ReadCell {
  const tags: { term: string; origin: string }[] = []
  for (const item of split(text)) {
    const at = item.lastIndexOf('@')
    if (at <= 0 || at === item.length - 1) {
      return { reason: `"${item}" does not say who tagged it, as in justice@national` }
    }
    tags.push({ term: withScheme(item.slice(0, at), column), origin: item.slice(at + 1) })
  }
  return { value: tags }
}

function readJson(text: string): ReadCell {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { reason: 'is no JSON, which this column needs' }
  }
}

function withoutScheme(key: string, { scheme }: Column): string {
  return scheme && key.startsWith(`${scheme}:`) ? key.slice(scheme.length + 1) : key
}

function withScheme(key: string, { scheme }: Column): string {
  return scheme && !key.startsWith(`${scheme}:`) ? `${scheme}:${key}` : key
}
