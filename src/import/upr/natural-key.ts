import { slugify } from '../../lib/slug'

/** What identifies one recommendation of the Universal Periodic Review, whatever file it came from. */
export type RecommendationIdentity = {
  /** Symbol of the report of the working group, for example `A/HRC/26/6`. */
  symbol: string
  /** Paragraph as printed, for example `143.95`. */
  paragraph: string
  /** ISO 3166-1 alpha-2 code of the recommending state, in any case. */
  stateCode: string
}

/**
 * The natural key of a recommendation: `SYMBOL|PARAGRAPH|STATECODE`.
 * One paragraph stands once per recommending state, so the symbol and the paragraph alone do not suffice.
 */
export function recommendationKey({
  symbol,
  paragraph,
  stateCode,
}: RecommendationIdentity): string {
  return [symbol.trim(), paragraph.trim(), stateCode.trim().toUpperCase()].join('|')
}

/** The address of a recommendation on the site, for example `a-hrc-26-6-143-95-pt`. */
export function recommendationSlug({
  symbol,
  paragraph,
  stateCode,
}: RecommendationIdentity): string {
  return [symbol, paragraph, stateCode].map(slugify).join('-')
}

/** The stable code of a term from its upstream English label: `Women's rights` becomes `womens-rights`. */
export function termCode(label: string): string {
  return slugify(label.replace(/['’]/g, ''))
}
