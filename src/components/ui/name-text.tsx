import type { LocalText } from '../../content/names'
import type { Locale } from '../../lib/locales'

/** A name, marked with its language when that is not the page's, so that it is read out right. */
export function NameText({ name, locale }: { name: LocalText; locale: Locale }) {
  return name.lang === locale ? <>{name.text}</> : <span lang={name.lang}>{name.text}</span>
}
