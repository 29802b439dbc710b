/** A day as the admin's date picker stores it: noon in UTC, the same day in Viet Nam. */
export function dayValue(day: string | null): string | null {
  return day ? `${day}T12:00:00.000Z` : null
}
