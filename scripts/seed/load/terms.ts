import { terms } from '../data/all-terms'
import type { Term } from '../../../src/generated/payload-types'
import { loadVocabularies } from '../../vocabularies/load'
import { asServer, type SeedContext } from './context'

/** The key by which the other parts ask for a term. */
export const termKey = (scheme: Term['scheme'], code: string): string => `${scheme} ${code}`

/** Writes the vocabularies. */
export async function loadTerms({ payload, ids, log }: SeedContext): Promise<void> {
  const added = await loadVocabularies(payload)
  await knowTerms({ payload, ids })
  for (const { scheme, code, label, upstreamLabel, parent, description } of terms) {
    if (ids.has('terms', termKey(scheme, code))) continue
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
  log(`  ${added} terms of the vocabularies, ${terms.length} of the demonstration`)
}

/** Remembers the terms that every installation begins with. */
async function knowTerms({ payload, ids }: Pick<SeedContext, 'ids' | 'payload'>): Promise<void> {
  const { docs } = await payload.find({
    ...asServer,
    collection: 'terms',
    pagination: false,
    select: { scheme: true, code: true },
  })
  for (const { id, scheme, code } of docs) ids.set('terms', termKey(scheme, code), id)
}
