import { instruments } from '../data/all-instruments'
import { asServer, day, sample, type SeedContext } from './context'

/** All statuses were read in one table of one month. */
const AS_OF = '2023-09-01'

const SOURCE = {
  vi: 'Bảng tình trạng phê chuẩn của OHCHR và Tuyển tập điều ước của Liên hợp quốc, tháng 9/2023',
  en: 'OHCHR status of ratification and United Nations Treaty Collection, September 2023',
}

/** Writes treaties, those not joined among them. */
export async function loadInstruments({ payload, ids, log }: SeedContext): Promise<void> {
  for (const treaty of instruments) {
    const { code, name, shortName, kind, status, summary, reservations, monitoringBody } = treaty
    const { id } = await payload.create({
      ...asServer,
      collection: 'instruments',
      locale: 'vi',
      data: {
        ...sample,
        code,
        slug: code.toLowerCase(),
        kind,
        status,
        name: name.vi,
        shortName: shortName.vi,
        summary: summary.vi,
        reservations: reservations?.vi ?? null,
        adoptedOn: day(treaty.adoptedOn),
        signedOn: day(treaty.signedOn),
        boundOn: day(treaty.boundOn),
        boundBy: treaty.boundBy ?? null,
        inForceOn: day(treaty.inForceOn),
        monitoringBody: monitoringBody ? ids.get('mechanisms', monitoringBody) : null,
        sourceLabel: SOURCE.vi,
        sourceUrl: treaty.sourceUrl ?? 'https://treaties.un.org',
        asOf: day(AS_OF),
      },
    })
    await payload.update({
      ...asServer,
      collection: 'instruments',
      id,
      locale: 'en',
      data: {
        ...sample,
        name: name.en,
        shortName: shortName.en,
        summary: summary.en,
        reservations: reservations?.en ?? null,
        sourceLabel: SOURCE.en,
      },
    })
    ids.set('instruments', code, id)
  }
  log(`  ${instruments.length} treaties`)
}
