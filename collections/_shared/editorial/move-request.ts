import { z } from 'zod'

const sentence = z
  .string()
  .trim()
  .max(2_000)
  .transform((text) => text || undefined)

const publicSentence = z
  .string()
  .trim()
  .max(600)
  .transform((text) => text || undefined)

const schema = z.object({
  move: z.string(),
  /** `versionToken` of the version that the person had before them. */
  version: z.string().optional(),
  comment: sentence.optional(),
  /** What the comment is about: a passage as the panel named it. */
  passage: z.object({ place: z.string().max(40), text: z.string().max(100_000) }).optional(),
  /** ISO 8601 with an offset; answered in UTC. */
  publishAt: z.iso
    .datetime({ offset: true })
    .transform((time) => new Date(time).toISOString())
    .optional(),
  change: z
    .object({
      kind: z.enum(['major', 'minor']),
      noteVi: publicSentence.optional(),
      noteEn: publicSentence.optional(),
    })
    .optional(),
  reasonVi: publicSentence.optional(),
  reasonEn: publicSentence.optional(),
  /** The address on this site of the page that replaces a consolidated one. */
  replacement: publicSentence.optional(),
})

/** What somebody sends to make a move. */
export type MoveRequest = z.output<typeof schema>

/** The request, or the names of the fields that cannot be read. */
export function parseMoveRequest(body: unknown): MoveRequest | { wrong: string[] } {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  return { wrong: [...new Set(result.error.issues.map(({ path }) => path.join('.') || 'body'))] }
}
