import type { TermRef } from '../../content/names'
import type { Locale } from '../../lib/locales'
import { NameText } from './name-text'

/** Terms in one line, each marked with its language when that is not the page's. */
export function TermList({ terms, locale }: { terms: TermRef[]; locale: Locale }) {
  return terms.map(({ id, label }, index) => (
    <span key={id}>
      {index > 0 ? ', ' : ''}
      <NameText name={label} locale={locale} />
    </span>
  ))
}
