import type { Term } from '../generated/payload-types'
import { type Locale, localeCodes } from '../lib/locales'
import { contentQuery } from './query'

export type TermScheme = Term['scheme']

/** The vocabularies, in the order in which the open-data page names them. */
export const vocabularySchemes = [
  'theme',
  'affected-person',
  'sdg-goal',
  'sdg-target',
  'state',
  'topic',
  'law-topic',
  'indicator-type',
  'dimension',
  'dimension-value',
] as const satisfies TermScheme[]

/** A term by what never changes of it. */
export interface TermKey {
  scheme: TermScheme
  code: string
}

/** A term in all languages. */
export interface VocabularyTerm extends TermKey {
  labels: Partial<Record<Locale, string>>
  descriptions: Partial<Record<Locale, string>>
  upstreamLabel: string | null
  parent: TermKey | null
  replacedBy: TermKey | null
  archived: boolean
  modified: string
}

/** Every term of a vocabulary, those that are no longer used included, by their codes. */
export const listVocabulary = contentQuery(
  'vocabulary',
  async ({ payload }, { scheme }: { scheme: TermScheme }): Promise<VocabularyTerm[]> => {
    const terms = new Map<number, VocabularyTerm>()
    for (const locale of localeCodes) {
      const { docs } = await payload.find({
        collection: 'terms',
        overrideAccess: false,
        where: { scheme: { equals: scheme } },
        sort: 'code',
        depth: 1,
        populate: { terms: { scheme: true, code: true } },
        pagination: false,
        locale,
        fallbackLocale: false,
      })
      for (const doc of docs) {
        const term = terms.get(doc.id) ?? toTerm(doc)
        if (doc.label) term.labels[locale] = doc.label
        if (doc.description) term.descriptions[locale] = doc.description
        terms.set(doc.id, term)
      }
    }
    return [...terms.values()]
  },
  'everybody',
)

const toTerm = (doc: Term): VocabularyTerm => ({
  ...keyOf(doc),
  labels: {},
  descriptions: {},
  upstreamLabel: doc.upstreamLabel ?? null,
  parent: relatedKey(doc.parent),
  replacedBy: relatedKey(doc.replacedBy),
  archived: Boolean(doc.archivedOn),
  modified: doc.updatedAt,
})

const keyOf = ({ scheme, code }: TermKey): TermKey => ({ scheme, code })

const relatedKey = (related: Term['parent']): TermKey | null =>
  related && typeof related === 'object' ? keyOf(related) : null
