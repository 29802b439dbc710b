import { reviewCycles } from '../data/review-cycles'
import { asServer, day, sample, type SeedContext, withRowIds } from './context'

/** Writes the reviews with their counts and documents. */
export async function loadReviewCycles({ payload, ids, log }: SeedContext): Promise<void> {
  for (const cycle of reviewCycles) {
    const documents = (locale: 'vi' | 'en') =>
      cycle.documents.map(({ symbol, label, url }) => ({ symbol, url, label: label[locale] }))
    const created = await payload.create({
      ...asServer,
      collection: 'review-cycles',
      locale: 'vi',
      data: {
        ...sample,
        code: cycle.code,
        slug: cycle.code,
        number: cycle.number,
        mechanism: ids.get('mechanisms', 'UPR'),
        title: cycle.title.vi,
        session: cycle.session.vi,
        reviewedOn: day(cycle.reviewedOn),
        adoptedOn: day(cycle.adoptedOn),
        documents: documents('vi'),
        counts: cycle.counts,
        countsSource: cycle.countsSource.vi,
        summary: cycle.summary.vi,
      },
    })
    await payload.update({
      ...asServer,
      collection: 'review-cycles',
      id: created.id,
      locale: 'en',
      data: {
        ...sample,
        title: cycle.title.en,
        session: cycle.session.en,
        documents: withRowIds(documents('en'), created.documents),
        countsSource: cycle.countsSource.en,
        summary: cycle.summary.en,
      },
    })
    ids.set('review-cycles', cycle.code, created.id)
  }
  log(`  ${reviewCycles.length} review cycles`)
}
