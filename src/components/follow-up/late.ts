import type { ActionView } from '../../content/follow-up'
import { isPastDay } from '../../lib/dates'

/** Work whose day has passed without its being said to be done. */
export const isLate = ({ status, dueOn }: ActionView) =>
  dueOn !== null && (status === 'in-preparation' || status === 'in-progress') && isPastDay(dueOn)
