import type { RecordRef } from './types'

/** Where a figure or a quotation comes from. */
type Source = { sourceTitle: string; sourceUrl?: string | null; asOf?: string }

/**
 * One piece of a body text, written by hand in the data files. Texts may hold `**bold**`, `*italic*`,
 * `[label](url)` and `[2]`, a reference to the second source of the article.
 */
export type BodyNode =
  | { kind: 'paragraph' | 'heading'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | ({ kind: 'quotation'; text: string; attribution: string; language: string } & Source)
  | { kind: 'figure'; picture: string; caption?: string }
  | ({ kind: 'dataTable'; caption: string; rows: string[][] } & Source)
  | ({ kind: 'keyFigure'; value: string; label: string } & Source)
  | { kind: 'download'; file: string; label: string; description: string }
  | { kind: 'embeddedRecord'; record: RecordRef; note?: string }
  | { kind: 'callout'; tone: 'note' | 'definition' | 'warning'; title: string; text: string }

/** A paragraph. */
export const p = (text: string): BodyNode => ({ kind: 'paragraph', text })

/** A section heading. */
export const h2 = (text: string): BodyNode => ({ kind: 'heading', text })

/** A list with bullets. */
export const ul = (...items: string[]): BodyNode => ({ kind: 'list', ordered: false, items })

/** A numbered list, for steps. */
export const ol = (...items: string[]): BodyNode => ({ kind: 'list', ordered: true, items })

/** A quotation with its author, language and source. */
export const quotation = (
  text: string,
  attribution: string,
  language: string,
  source: Source,
): BodyNode => ({ kind: 'quotation', text, attribution, language, ...source })

/** A picture of the media library, by its key. */
export const figure = (picture: string, caption?: string): BodyNode => ({
  kind: 'figure',
  picture,
  ...(caption ? { caption } : {}),
})

/** A table: the first row is the header. */
export const table = (caption: string, rows: string[][], source: Source): BodyNode => ({
  kind: 'dataTable',
  caption,
  rows,
  ...source,
})

/** One number with its meaning and its source. */
export const keyFigure = (value: string, label: string, source: Source): BodyNode => ({
  kind: 'keyFigure',
  value,
  label,
  ...source,
})

/** A file of the media library to take away, by its key. */
export const download = (file: string, label: string, description: string): BodyNode => ({
  kind: 'download',
  file,
  label,
  description,
})

/** A record of the database shown inside the text. */
export const record = (
  collection: RecordRef['collection'],
  key: string,
  note?: string,
): BodyNode => ({ kind: 'embeddedRecord', record: { collection, key }, ...(note ? { note } : {}) })

/** A remark, a definition or a warning beside the flow of the text. */
export const callout = (
  tone: 'note' | 'definition' | 'warning',
  title: string,
  text: string,
): BodyNode => ({ kind: 'callout', tone, title, text })
