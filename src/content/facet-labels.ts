import type { CollectionSlug, Where } from 'payload'
import { otherLocales } from '../lib/locales'
import type { FacetOption } from './facets'
import type { LocalText } from './names'
import type { Reader } from './query'

/** Where the names of a facet's values stand. */
export interface LabelSource {
  collection: CollectionSlug
  /** The field with the value as it stands in addresses. */
  key: string
  /** The field with the name. */
  label: string
  where?: Where
}

/** The names of values, in the page's language or else in the one that exists. */
export async function loadLabels(
  reader: Reader,
  { collection, key, label, where = {} }: LabelSource,
  values: string[],
): Promise<Map<string, LocalText>> {
  const found = new Map<string, LocalText>()
  for (const lang of [reader.locale, ...otherLocales(reader.locale)]) {
    const missing = values.filter((value) => !found.has(value))
    if (missing.length === 0) break
    const { docs } = await reader.payload.find({
      collection,
      ...reader.options,
      draft: false,
      where: { and: [where, { [key]: { in: missing } }] },
      select: { [key]: true, [label]: true },
      depth: 0,
      limit: missing.length,
      pagination: false,
      locale: lang,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const [value, text] = [doc[key], doc[label]]
      if (typeof value === 'string' && typeof text === 'string' && text)
        found.set(value, { text, lang })
    }
  }
  return found
}

/** Counted values with their names; those without a public name are left out. */
export async function withLabels(
  reader: Reader,
  source: LabelSource,
  counts: { value: string; count: number }[],
): Promise<FacetOption[]> {
  const labels = await loadLabels(
    reader,
    source,
    counts.map(({ value }) => value),
  )
  return counts.flatMap(({ value, count }) => {
    const name = labels.get(value)
    return name ? [option(reader, value, name, count)] : []
  })
}

/** A facet option whose label may be in another language than the page. */
export function option(
  { locale }: Pick<Reader, 'locale'>,
  value: string,
  { text, lang }: { text: string; lang: string },
  count: number,
): FacetOption {
  return { value, label: text, count, ...(lang === locale ? {} : { lang }) }
}
