import { recommendationKey, recommendationSlug } from '../../../src/import/upr/natural-key'
import { recommendations } from '../data/all-recommendations'
import type { TermScheme } from '../types'
import { asServer, sample, type SeedContext } from './context'
import { termKey } from './terms'

/** Writes the recommendations. Verbatim texts stay empty: the demo has summaries of its own. */
export async function loadRecommendations({ payload, ids, log }: SeedContext): Promise<void> {
  const tags = (scheme: TermScheme, codes: string[]) =>
    codes.map((code) => ({
      term: ids.get('terms', termKey(scheme, code)),
      origin: 'upr-info' as const,
    }))
  for (const row of recommendations) {
    const { symbol, paragraph, state, year, position, relevance } = row
    const identity = { symbol, paragraph, stateCode: state }
    const key = recommendationKey(identity)
    const { id } = await payload.create({
      ...asServer,
      collection: 'recommendations',
      locale: 'vi',
      data: {
        ...sample,
        key,
        slug: recommendationSlug(identity),
        symbol,
        paragraph,
        year,
        position,
        positionSource: `${symbol}, UPR Info`,
        annotationType: 'recommendation',
        mechanism: ids.get('mechanisms', 'UPR'),
        cycle: ids.get('review-cycles', row.cycle),
        recommendingStates: [ids.get('terms', termKey('state', state))],
        textLanguage: 'en',
        summary: row.summary.vi,
        translationStatus: 'original',
        themes: tags('theme', row.themes),
        affectedPersons: tags('affected-person', row.persons),
        sdgTargets: tags('sdg-target', row.sdg),
        instruments: ids.all('instruments', row.instruments),
        ...(relevance
          ? { relevance: { level: relevance.level, reason: relevance.reason.vi } }
          : {}),
      },
    })
    await payload.update({
      ...asServer,
      collection: 'recommendations',
      id,
      locale: 'en',
      data: {
        ...sample,
        summary: row.summary.en,
        translationStatus: row.enStatus ?? 'reviewed',
        ...(relevance
          ? { relevance: { level: relevance.level, reason: relevance.reason.en } }
          : {}),
      },
    })
    ids.set('recommendations', key, id)
  }
  log(`  ${recommendations.length} recommendations`)
}
