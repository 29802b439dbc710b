import { isoDay } from './dates'

/** True unless the mandate has ended; the last day still counts. */
export function isMandateCurrent(
  mandate: { to: string | null } | null,
  today: Date = new Date(),
): boolean {
  return !mandate?.to || isoDay(mandate.to) >= isoDay(today)
}
