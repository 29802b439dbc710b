import type { Wording } from '../../lib/messages/get-messages'
import { pathTo } from '../../lib/paths'

/** The search box; a plain form, so that it works without JavaScript. */
export function SearchForm({
  wording,
  id,
  query = '',
  large = false,
}: {
  wording: Wording
  id: string
  query?: string
  large?: boolean
}) {
  const { locale, t } = wording
  return (
    <form
      role="search"
      aria-label={large ? t.search.title : t.site.searchLabel}
      className={large ? 'search-form large' : 'search-form'}
      action={pathTo(locale, { page: 'search' })}
      method="get"
    >
      <label className="visually-hidden" htmlFor={id}>
        {t.site.searchLabel}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        maxLength={200}
        defaultValue={query}
        placeholder={t.site.searchPlaceholder}
        autoComplete="off"
      />
      <button type="submit">{t.site.searchButton}</button>
    </form>
  )
}
