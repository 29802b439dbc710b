import { formatDate, isoDay } from '../../lib/dates'

/** A date as dd/MM/yyyy with its machine-readable form; nothing when there is none. */
export function DateText({ value }: { value: string | null | undefined }) {
  const text = formatDate(value)
  return text ? (
    <time className="num" dateTime={isoDay(value)}>
      {text}
    </time>
  ) : null
}
