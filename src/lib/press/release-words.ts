import { formatDate, formatTime } from '../dates'
import type { Messages } from '../messages/vi'

/** What holds a note back, in words: one line each, none for a public note. */
export function releaseLines(
  { embargoUntil, pressOnly }: { embargoUntil: string | null; pressOnly: boolean },
  { pressAccount }: Pick<Messages, 'pressAccount'>,
): string[] {
  return [
    ...(embargoUntil
      ? [pressAccount.embargo(formatTime(embargoUntil), formatDate(embargoUntil))]
      : []),
    ...(pressOnly ? [pressAccount.pressOnly] : []),
  ]
}
