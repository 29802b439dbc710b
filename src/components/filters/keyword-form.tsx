import type { Wording } from '../../lib/messages/get-messages'

/** A word to look for within a list; the other filters travel along as hidden fields. */
export function KeywordForm({
  path,
  state,
  wording,
  hint,
}: {
  path: string
  state: Record<string, string | null>
  wording: Wording
  hint: string
}) {
  const { filters } = wording.t
  return (
    <form className="keyword-form" action={path} method="get">
      {Object.entries(state).map(([name, value]) =>
        name !== 'q' && value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <label htmlFor="keyword">{filters.keyword}</label>
      <div className="row">
        <input
          id="keyword"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={state.q ?? ''}
          placeholder={hint}
          autoComplete="off"
        />
        <button type="submit">{filters.apply}</button>
      </div>
    </form>
  )
}
