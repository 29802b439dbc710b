import { bi, type Bilingual } from './labels'

/*
 * Where an agency's answer to a request of the province stands. "Overdue" is no state: it follows
 * from the deadline and the clock each time it is looked at, and is never stored.
 */

export const answerStates = ['asked', 'opened', 'answered', 'declined'] as const
export type AnswerState = (typeof answerStates)[number]

/** A state as it is shown: an open answer whose deadline has passed is overdue. */
export type Standing = AnswerState | 'overdue'

export const standingLabels: Record<Standing, Bilingual> = {
  asked: bi('Đã hỏi', 'Asked'),
  opened: bi('Đã mở', 'Opened'),
  answered: bi('Đã trả lời', 'Answered'),
  declined: bi('Không trả lời được', 'Declined'),
  overdue: bi('Quá hạn', 'Overdue'),
}

/** True while something is still expected of the agency. */
export function isOpen(state: AnswerState): boolean {
  return state === 'asked' || state === 'opened'
}

/** The state as it is shown at a moment; `dueAt` and `now` are ISO 8601 texts. */
export function standingOf(state: AnswerState, dueAt: string | null, now: string): Standing {
  return isOpen(state) && dueAt !== null && dueAt < now ? 'overdue' : state
}

/** Where the page of a link says in whose name it saves; requests cannot set it. */
export const ANSWER_BY_LINK = 'answerByLink'

/** Who answers without an account, as they wrote it themselves. */
export interface LinkSigner {
  name: string | null
  post: string | null
}
