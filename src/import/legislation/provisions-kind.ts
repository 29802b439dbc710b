import path from 'node:path'
import { z } from 'zod'
import type { ImportKind, RowOutcome } from '../kind'
import { readJsonRows } from '../read/json-rows'
import { tidy } from '../spelling'

const orNothing = z
  .string({ error: 'must be text' })
  .nullish()
  .transform((value) => (value ? tidy(value) : null))

/** An article of the codified law (Bộ pháp điển), as JSON, one on each line. */
const articleSchema = z.object({
  ref: z
    .string({ error: 'must be text' })
    .transform(tidy)
    .refine((ref) => ref !== '', 'is empty'),
  title: z.string({ error: 'must be text' }).transform(tidy),
  text: z
    .string({ error: 'must be text' })
    .nullish()
    .transform((text) => text?.normalize('NFC').trim() || null),
  topic: orNothing,
  subject: orNothing,
  source: orNothing,
})

/** Articles of law. The wording stays as it is; only its Unicode form and outer spaces are settled. */
export const provisionsKind: ImportKind = {
  formats: ['JSON'],
  options: [],
  keepsStaffWork: true,
  checkJob() {},
  rows: ({ file }) => readJsonRows(file),
  read: ({ value }) => readArticle(value),
  nothingToImport: ({ file }) => `${path.basename(file)} has no articles of law.`,
}

function readArticle(value: unknown): RowOutcome {
  const result = articleSchema.safeParse(value)
  const given = (value ?? {}) as { ref?: unknown; title?: unknown }
  if (!result.success) {
    const reason = result.error.issues
      .map((issue) => `${issue.path.join('.') || 'the row'}: ${issue.message}`)
      .join('; ')
    return {
      fate: 'refused',
      key: typeof given.ref === 'string' ? given.ref : '',
      reason,
      notes: [],
    }
  }
  const { ref, title, text, topic, subject, source } = result.data
  const codified = text === null ? null : codifiedArticle(text)
  if (text !== null && codified === null) {
    return {
      fate: 'skipped',
      key: ref,
      reason:
        'the text is the heading of a chapter or a list of references, not that of an article',
      notes: [],
    }
  }
  const heading = title || codified?.split(',')[0]
  if (!heading) {
    return { fate: 'refused', key: ref, reason: 'title: is empty', notes: [] }
  }
  const notes = [
    title === given.title ? '' : 'title: spaces or Unicode form settled',
    title ? '' : 'title: empty in the source; named by the article that it codifies',
  ].filter(Boolean)
  return {
    fate: 'read',
    reading: {
      collection: 'legal-provisions',
      key: ref,
      fields: { heading, text, topic, subject, source: source ?? fitting(codified) },
      onCreate: { isSample: false },
      notes,
    },
  }
}

/**
 * What an article of the codified law codifies: its text begins with the source in brackets, as in
 * `(Điều 13 Luật số 32/2004/QH11, có hiệu lực thi hành kể từ ngày 01/07/2005)`. Null where it does
 * not: the real files hold headings of chapters under the number of the article before them.
 */
function codifiedArticle(text: string): string | null {
  const said = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(text)?.[1]
  if (said !== undefined) return tidy(said)
  return text.startsWith('(') ? tidy(text.slice(1, 200)) : null
}

/** A source of more than 400 characters does not fit its field; the text begins with it anyway. */
const fitting = (source: string | null) => (source && source.length <= 400 ? source : null)
