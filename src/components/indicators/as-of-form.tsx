import type { Wording } from '../../lib/messages/get-messages'

/** Asks for the series as it was known on a day; a plain form, so it needs no script. */
export function AsOfForm({
  path,
  asOf,
  area,
  wording,
}: {
  path: string
  asOf: string | null
  area: string | null
  wording: Wording
}) {
  const words = wording.t.indicators
  return (
    <form className="as-of no-print" action={path}>
      {area ? <input type="hidden" name="area" value={area} /> : null}
      <label>
        <span>{words.asOfLabel}</span>
        <input type="date" name="asOf" defaultValue={asOf ?? ''} required />
      </label>
      <button type="submit">{words.asOfShow}</button>
    </form>
  )
}
