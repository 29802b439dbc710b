import type { AgencyRef } from '../../content/names'
import type { Locale } from '../../lib/locales'
import { NameText } from './name-text'

/** An agency's name, linked to its page when it has one. */
export function AgencyLink({ agency, locale }: { agency: AgencyRef; locale: Locale }) {
  const name = <NameText name={agency.name} locale={locale} />
  return agency.path ? <a href={agency.path}>{name}</a> : name
}
