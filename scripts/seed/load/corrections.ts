import { corrections } from '../data/corrections'
import { asServer, day, type SeedContext } from './context'

/** Writes the corrections of the demonstration's articles. */
export async function loadCorrections({ payload, log }: SeedContext): Promise<void> {
  for (const { slug, date, severity, wrong, right } of corrections) {
    const { docs } = await payload.find({
      ...asServer,
      collection: 'articles',
      where: { slug: { equals: slug } },
      locale: 'vi',
      limit: 1,
    })
    const [article] = docs
    if (!article) throw new Error(`The demo has no article with the address "${slug}"`)
    const { id } = await payload.create({
      ...asServer,
      collection: 'corrections',
      locale: 'vi',
      data: {
        article: article.id,
        date: day(date),
        severity,
        wrong: wrong.vi,
        right: right.vi,
        isSample: true,
      },
    })
    await payload.update({
      ...asServer,
      collection: 'corrections',
      id,
      locale: 'en',
      data: { wrong: wrong.en, right: right.en },
    })
  }
  log(`  ${corrections.length} corrections`)
}
