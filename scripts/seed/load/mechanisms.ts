import { mechanisms } from '../data/mechanisms'
import { asServer, sample, type SeedContext } from './context'

/** Writes the review and the committees. */
export async function loadMechanisms({ payload, ids, log }: SeedContext): Promise<void> {
  for (const { code, slug, name, kind, description, website } of mechanisms) {
    const { id } = await payload.create({
      ...asServer,
      collection: 'mechanisms',
      locale: 'vi',
      data: { ...sample, code, slug, kind, website, name: name.vi, description: description.vi },
    })
    await payload.update({
      ...asServer,
      collection: 'mechanisms',
      id,
      locale: 'en',
      data: { ...sample, name: name.en, description: description.en },
    })
    ids.set('mechanisms', code, id)
  }
  log(`  ${mechanisms.length} mechanisms`)
}
