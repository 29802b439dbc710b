import type { DataTable } from '../../../content/open-data'
import { type TermScheme, vocabularySchemes } from '../../../content/vocabularies'
import { mediaTypes } from '../../../export/formats'
import { exportFormats } from '../../../lib/export-formats'
import { licenceOf } from '../../../lib/licence'
import { defaultLocale, localeCodes } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import type { OpenDataWords } from '../../../lib/messages/open-data-vi'
import { catalogPath, dataFilePath, pathTo, vocabularyPath } from '../../../lib/paths'

/** Terms of the catalogue, written out: a reader needs no file from elsewhere. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  name: { '@id': 'foaf:name', '@container': '@language' },
  modified: { '@id': 'dct:modified', '@type': 'xsd:dateTime' },
}

/** Tables that speak of Viet Nam alone; reviews and treaties are of other states too. */
const ofVietNam = new Set([
  'actions',
  'progress-reports',
  'achievements',
  'legislation',
  'legal-provisions',
  'agencies',
])
const VIET_NAM = 'http://publications.europa.eu/resource/authority/country/VNM'
const LANGUAGES = ['VIE', 'ENG'].map((code) => ({
  '@id': `http://publications.europa.eu/resource/authority/language/${code}`,
}))
const CONTINUOUS = 'http://publications.europa.eu/resource/authority/frequency/CONT'

type Texts = Record<string, string>

/** The same words in every language of the site. */
const inEvery = (pick: (words: OpenDataWords) => string | undefined): Texts =>
  Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = pick(getMessages(locale).openData)
      return text ? [[locale, text]] : []
    }),
  )

const iri = (address: string) => ({ '@id': address })

/** The identifier of a table: the same in every language, and never another one. */
export const datasetIri = (origin: string, collection: string): string =>
  `${origin}${pathTo(defaultLocale, { page: 'open-data' })}#${collection}`

interface Told {
  tables: DataTable[]
  /** Who publishes, by language. */
  publisher: Texts
  /** The years of the recommendations, first and last. */
  years: { first: string; last: string } | null
  origin: string
}

/** The open data as a catalogue of DCAT 3 in JSON-LD. */
export function catalogOf({ tables, publisher, years, origin }: Told): Record<string, unknown> {
  const page = `${origin}${pathTo(defaultLocale, { page: 'open-data' })}`
  const by = { '@id': `${origin}/#publisher`, '@type': 'foaf:Organization', name: publisher }
  const modified = tables
    .flatMap((table) => table.modified ?? [])
    .toSorted()
    .at(-1)
  return {
    '@context': CONTEXT,
    '@id': `${origin}${catalogPath(defaultLocale)}`,
    '@type': 'dcat:Catalog',
    title: inEvery(({ title }) => title),
    description: inEvery(({ lead }) => lead),
    'dct:publisher': by,
    'dct:language': LANGUAGES,
    'foaf:homepage': iri(page),
    'dcat:themeTaxonomy': iri(schemeIri(origin, 'theme')),
    ...(modified ? { modified } : {}),
    'dcat:dataset': [
      ...tables.map((table) => ({
        ...datasetOf(table, origin),
        'dct:publisher': iri(by['@id']),
        ...(table.collection === 'recommendations' && years ? { 'dct:temporal': span(years) } : {}),
      })),
      ...vocabularySchemes.map((scheme) => ({
        ...vocabularyOf(scheme, origin),
        'dct:publisher': iri(by['@id']),
      })),
    ],
  }
}

function datasetOf({ collection, modified }: DataTable, origin: string) {
  const licence = iri(licenceOf(collection).url)
  return {
    '@id': datasetIri(origin, collection),
    '@type': 'dcat:Dataset',
    title: inEvery(({ collections }) => collections[collection]),
    'dct:identifier': collection,
    'dct:license': licence,
    'dct:language': LANGUAGES,
    'dct:accrualPeriodicity': iri(CONTINUOUS),
    ...(modified ? { modified } : {}),
    ...(ofVietNam.has(collection) ? { 'dct:spatial': iri(VIET_NAM) } : {}),
    'dcat:landingPage': iri(datasetIri(origin, collection)),
    'dcat:distribution': exportFormats.map((format) => {
      const address = `${origin}${dataFilePath(defaultLocale, collection, format)}`
      return {
        '@id': address,
        '@type': 'dcat:Distribution',
        title: { [defaultLocale]: format.toUpperCase(), en: format.toUpperCase() },
        'dcat:downloadURL': iri(address),
        'dcat:accessURL': iri(address),
        'dcat:mediaType': iri(mediaTypeIri(mediaTypes[format])),
        'dct:license': licence,
      }
    }),
  }
}

function vocabularyOf(scheme: TermScheme, origin: string) {
  const address = schemeIri(origin, scheme)
  const licence = iri(licenceOf('terms').url)
  return {
    '@id': address,
    '@type': ['dcat:Dataset', 'skos:ConceptScheme'],
    title: inEvery(({ schemes }) => schemes[scheme]),
    'dct:identifier': scheme,
    'dct:license': licence,
    'dct:language': LANGUAGES,
    'dcat:distribution': {
      '@id': `${address}#file`,
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': iri(address),
      'dcat:accessURL': iri(address),
      'dcat:mediaType': iri(mediaTypeIri('application/ld+json')),
      'dct:license': licence,
    },
  }
}

/** The identifier of a vocabulary, which is also where it is read. */
export const schemeIri = (origin: string, scheme: TermScheme): string =>
  `${origin}${vocabularyPath(defaultLocale, scheme)}`

const mediaTypeIri = (type: string) =>
  `https://www.iana.org/assignments/media-types/${type.split(';')[0] ?? type}`

const span = ({ first, last }: { first: string; last: string }) => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': { '@type': 'xsd:gYear', '@value': first },
  'dcat:endDate': { '@type': 'xsd:gYear', '@value': last },
})
