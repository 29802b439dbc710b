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
  title: z
    .string({ error: 'must be text' })
    .transform(tidy)
    .refine((title) => title !== '', 'is empty'),
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
  return {
    fate: 'read',
    reading: {
      collection: 'legal-provisions',
      key: ref,
      fields: { heading: title, text, topic, subject, source },
      onCreate: { isSample: false },
      notes: title === given.title ? [] : ['title: spaces or Unicode form settled'],
    },
  }
}
