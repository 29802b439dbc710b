import { terms } from '../data/all-terms'
import type { TermScheme } from '../types'
import { asServer, type SeedContext } from './context'

/** The key by which the other parts ask for a term. */
export const termKey = (scheme: TermScheme, code: string): string => `${scheme} ${code}`

/** Writes the vocabularies. */
export async function loadTerms({ payload, ids, log }: SeedContext): Promise<void> {
  for (const { scheme, code, label, upstreamLabel, parent, description } of terms) {
    const { id } = await payload.create({
      ...asServer,
      collection: 'terms',
      locale: 'vi',
      data: {
        scheme,
        code,
        label: label.vi,
        upstreamLabel: upstreamLabel ?? null,
        description: description?.vi ?? null,
        parent: parent ? ids.get('terms', termKey(parent.scheme, parent.code)) : null,
      },
    })
    await payload.update({
      ...asServer,
      collection: 'terms',
      id,
      locale: 'en',
      data: { label: label.en, description: description?.en ?? null },
    })
    ids.set('terms', termKey(scheme, code), id)
  }
  log(`  ${terms.length} terms`)
}
