import { provincialAgencies } from '../data/agencies'
import { communes } from '../data/communes'
import { asServer, day, sample, type SeedContext } from './context'

/** Writes the province's bodies, then the communes and wards under them. */
export async function loadAgencies({ payload, ids, log }: SeedContext): Promise<void> {
  const agencies = [...provincialAgencies, ...communes]
  for (const agency of agencies) {
    const { code, slug, kind, level, phone, email, website } = agency
    const { id } = await payload.create({
      ...asServer,
      collection: 'agencies',
      locale: 'vi',
      data: {
        ...sample,
        code,
        slug,
        kind,
        level,
        name: agency.name.vi,
        shortName: agency.shortName?.vi ?? null,
        about: agency.about?.vi ?? null,
        legalBasis: agency.legalBasis?.vi ?? null,
        parent: agency.parent ? ids.get('agencies', agency.parent) : null,
        validFrom: day(agency.validFrom),
        phone: phone ?? null,
        email: email ?? null,
        website: website ?? null,
      },
    })
    await payload.update({
      ...asServer,
      collection: 'agencies',
      id,
      locale: 'en',
      data: {
        ...sample,
        slug,
        name: agency.name.en,
        shortName: agency.shortName?.en ?? null,
        about: agency.about?.en ?? null,
        legalBasis: agency.legalBasis?.en ?? null,
      },
    })
    ids.set('agencies', code, id)
  }
  log(`  ${agencies.length} agencies`)
}
