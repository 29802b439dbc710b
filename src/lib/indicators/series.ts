/** `2025`, `2025-S1` (half-year), `2025-Q3`, `2025-07`. */
const PERIOD = /^(19|20)\d{2}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/
const PART = /^[A-Za-z][A-Za-z0-9_]{0,30}=[A-Za-z0-9_.+-]{1,40}$/

/** Whether a text names a period of a series. */
export const isPeriod = (text: string): boolean => PERIOD.test(text)

/** Whether a text names a part of the whole, such as `residence=rural;sex=F`. */
export const isDisaggregation = (text: string): boolean =>
  text.split(';').every((part) => PART.test(part.trim()))

/** The dimensions in the order of their names, so that one part has one spelling. */
export function tidyDisaggregation(text: string | null | undefined): string {
  const parts = (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.toSorted((a, b) => a.localeCompare(b, 'en')).join(';')
}

/** What names one figure of an indicator. */
export interface ValueIdentity {
  /** The indicator's code. */
  indicator: string
  period: string
  area: string
  /** Tidy; '' for the total. */
  disaggregation: string
  /** The day of publication, `yyyy-mm-dd` or an ISO time. */
  vintage: string
}

/** The natural key: `CS-01|2025|04|sex=F|2026-03-01`. */
export function valueKey(identity: ValueIdentity): string {
  const { indicator, period, area, disaggregation, vintage } = identity
  return [indicator, period, area, disaggregation, vintage.slice(0, 10)].join('|')
}
