import { provincialAgencies } from '../data/agencies'
import { communes } from '../data/communes'
import { formerUnits } from '../data/former-units'
import { asServer, day, sample, type SeedContext } from './context'

/** Writes the province's bodies, the communes and wards under them, then the units before those. */
export async function loadAgencies({ payload, ids, log }: SeedContext): Promise<void> {
  const agencies = [...provincialAgencies, ...communes, ...formerUnits]
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
        validTo: day(agency.validTo),
        closedStatus: agency.closedStatus ?? null,
        successors: agency.successor ? [ids.get('agencies', agency.successor)] : [],
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
