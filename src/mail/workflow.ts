import type { Letter } from './kinds'

/** What happened to a text, for those it concerns. */
export interface WorkflowNews {
  /** The addressee. */
  name: string
  /** Who did it; null for the system. */
  who: string | null
  /** What was done, as the admin names it: "Yêu cầu sửa". */
  what: string
  title: string
  /** The words that came with it. */
  comment: string | null
  /** The passage that they are about. */
  quote: string | null
  /** What the addressee may do now. */
  next: string | null
  /** The text in the admin. */
  link: string
}

/** The longest part of a title that a subject shows. */
const TITLE_MAX = 120
/** As much of a passage as tells which it is. */
const QUOTE_MAX = 300

/** To a colleague about a text that was moved along, in Vietnamese, the language of the office. */
export function workflowLetter({
  name,
  who,
  what,
  title,
  comment,
  quote,
  next,
  link,
}: WorkflowNews): Letter {
  const line = title.replace(/\s+/gu, ' ').trim()
  const short = cut(line, TITLE_MAX)
  const paragraphs = [
    `Chào ${name},`,
    `${who ?? 'Hệ thống'}: ${what} – “${line}”.`,
    quote && `Về đoạn: “${cut(quote, QUOTE_MAX)}”`,
    comment && `Lời kèm theo:\n${comment}`,
    next,
    `Mở bài: ${link}`,
  ]
  return { subject: `${what}: ${short}`, text: `${paragraphs.filter(Boolean).join('\n\n')}\n` }
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
