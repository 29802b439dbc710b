import type { Wording } from './messages/get-messages'

/** One paragraph of an answer as it is stored; `id` when it was stored before. */
export interface AnswerParagraph {
  id?: string
  question: string
  text: string
  source: string
  sourceUrl: string | null
}

/** What somebody wants to happen with what they typed. */
export type AnswerAction = 'decline' | 'save' | 'send'

export interface AnswerForm {
  paragraphs: AnswerParagraph[]
  name: string
  post: string
  declineReason: string
}

/** As many paragraphs as one question gets; more is a report, which is linked as a source. */
export const PARAGRAPHS_MAX = 6

const limits = { text: 4000, source: 300, sourceUrl: 2000, name: 120, post: 200, decline: 2000 }

/** Names of the three fields of a paragraph: the nth of a question. */
export const fieldsOf = (question: string, index: number) =>
  ({
    text: `text-${question}-${index}`,
    source: `source-${question}-${index}`,
    sourceUrl: `url-${question}-${index}`,
  }) as const

/** What was typed, by field, for the questions there are; far beyond any limit it is cut. */
export function typedAnswer(body: URLSearchParams, questions: string[]): Record<string, string> {
  const names = [
    ...questions.flatMap((key) =>
      Array.from({ length: PARAGRAPHS_MAX }, (_, index) => Object.values(fieldsOf(key, index))),
    ),
    'name',
    'post',
    'decline',
    'seen',
  ].flat()
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = body.get(name)
      return value === null ? [] : [[name, value.replaceAll('\0', '').slice(0, 12_000)]]
    }),
  )
}

/**
 * Checks what was typed for what is to happen: a draft may be unfinished, an answer that is sent
 * has a source for each paragraph and says who answers.
 */
export function checkAnswer(
  values: Record<string, string>,
  questions: string[],
  action: AnswerAction,
  { t }: Wording,
): { form: AnswerForm; errors: Record<string, string> } {
  const said = t.agencyAnswer.errors
  const errors: Record<string, string> = {}
  const paragraphs: AnswerParagraph[] = []
  for (const question of questions) {
    for (let index = 0; index < PARAGRAPHS_MAX; index += 1) {
      const names = fieldsOf(question, index)
      const text = (values[names.text] ?? '').trim()
      const source = (values[names.source] ?? '').trim()
      const sourceUrl = (values[names.sourceUrl] ?? '').trim()
      if (text.length > limits.text) errors[names.text] = said.text
      if (source.length > limits.source) errors[names.source] = said.source
      if (sourceUrl && !isWebAddress(sourceUrl)) errors[names.sourceUrl] = said.sourceUrl
      if (action === 'send' && text && !source) errors[names.source] = said.source
      if (action === 'send' && !text && (source || sourceUrl)) errors[names.text] = said.sourceOnly
      if (text || source || sourceUrl) {
        paragraphs.push({ question, text, source, sourceUrl: sourceUrl || null })
      }
    }
  }
  const [name = '', post = '', declineReason = ''] = ['name', 'post', 'decline'].map((field) =>
    (values[field] ?? '').trim(),
  )
  const isFinal = action !== 'save'
  if (name.length > limits.name || (isFinal && name.length < 2)) errors.name = said.name
  if (post.length > limits.post || (isFinal && post.length < 2)) errors.post = said.post
  if (declineReason.length > limits.decline || (action === 'decline' && declineReason.length < 5)) {
    errors.decline = said.decline
  }
  if (action === 'send' && !paragraphs.some(({ text }) => text)) errors.form = said.nothing
  return { form: { paragraphs, name, post, declineReason }, errors }
}

function isWebAddress(text: string): boolean {
  if (text.length > limits.sourceUrl) return false
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}
