import type { TermKey, TermScheme, VocabularyTerm } from '../../../content/vocabularies'
import { licenceOf } from '../../../lib/licence'
import { localeCodes } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { schemeIri } from './catalog'

/** Terms of a vocabulary, written out: a reader needs no file from elsewhere. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  modified: { '@id': 'dct:modified', '@type': 'xsd:dateTime' },
}

/** A vocabulary in SKOS as JSON-LD; terms that are no longer used stay in it, marked as such. */
export function vocabularyOf(
  scheme: TermScheme,
  terms: VocabularyTerm[],
  origin: string,
): Record<string, unknown> {
  const own = schemeIri(origin, scheme)
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': own,
        '@type': 'skos:ConceptScheme',
        title: Object.fromEntries(
          localeCodes.map((locale) => [
            locale,
            getMessages(locale).openData.schemes[scheme] ?? scheme,
          ]),
        ),
        'dct:license': { '@id': licenceOf('terms').url },
        'skos:hasTopConcept': terms
          .filter(({ parent }) => parent?.scheme !== scheme)
          .map((term) => conceptRef(origin, term)),
      },
      ...terms.map((term) => conceptOf(term, own, origin)),
    ],
  }
}

function conceptOf(term: VocabularyTerm, own: string, origin: string) {
  const { scheme, parent, replacedBy } = term
  const within = parent?.scheme === scheme
  return {
    ...conceptRef(origin, term),
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': own },
    'skos:notation': term.code,
    prefLabel: term.labels,
    modified: term.modified,
    ...(Object.keys(term.descriptions).length > 0 ? { definition: term.descriptions } : {}),
    ...(term.upstreamLabel ? { 'skos:altLabel': term.upstreamLabel } : {}),
    ...(within ? {} : { 'skos:topConceptOf': { '@id': own } }),
    // `broader` stays inside a vocabulary; a target belongs to a goal of another one.
    ...(parent
      ? { [within ? 'skos:broader' : 'skos:broadMatch']: conceptRef(origin, parent) }
      : {}),
    ...(replacedBy ? { 'dct:isReplacedBy': conceptRef(origin, replacedBy) } : {}),
    ...(replacedBy || term.archived ? { 'owl:deprecated': true } : {}),
  }
}

/** Scheme and code never change, so neither does this. */
const conceptRef = (origin: string, { scheme, code }: TermKey) => ({
  '@id': `${schemeIri(origin, scheme)}#${encodeURIComponent(code)}`,
})
