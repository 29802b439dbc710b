import { legislation } from '../data/legislation'
import { asServer, day, sample, type SeedContext } from './context'
import { termKey } from './terms'

/** Writes the acts that the texts cite. */
export async function loadLegislation({ payload, ids, log }: SeedContext): Promise<void> {
  for (const act of legislation) {
    const words = (locale: 'en' | 'vi') => ({
      title: act.title[locale],
      authority: act.authority[locale],
      abstract: act.abstract[locale],
    })
    const { id } = await payload.create({
      ...asServer,
      collection: 'legislation',
      locale: 'vi',
      data: {
        ...sample,
        ...words('vi'),
        number: act.number,
        form: act.form,
        scope: act.scope ?? 'national',
        issuedOn: day(act.issuedOn),
        effectiveOn: day(act.effectiveOn),
        force: 'in-force',
        instruments: ids.all('instruments', act.instruments),
        topics: act.topics.map((code) => ids.get('terms', termKey('topic', code))),
        translationStatus: 'original',
      },
    })
    await payload.update({
      ...asServer,
      collection: 'legislation',
      id,
      locale: 'en',
      data: { ...sample, ...words('en'), translationStatus: 'reviewed' },
    })
  }
  log(`  ${legislation.length} legal acts`)
}
