import { describe, expect, it } from 'vitest'
import { catalogOf } from '../../src/app/(site)/_files/catalog'
import { vocabularyOf } from '../../src/app/(site)/_files/skos'
import type { VocabularyTerm } from '../../src/content/vocabularies'
import { vocabularySchemes } from '../../src/content/vocabularies'
import { exchangedSlugs } from '../../src/exchange/exchanged'
import { exportFormats } from '../../src/lib/export-formats'

const ORIGIN = 'https://example.vn'

type Node = Record<string, unknown>

/** Every object in a piece of JSON-LD, the context aside. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  const inner = Object.entries(node).filter(([name]) => name !== '@context')
  return [node, ...inner.flatMap(([, one]) => nodesIn(one))]
}

/** Names that are neither JSON-LD's own, nor in the context, nor made of a prefix that is there. */
function unknownNames(data: Node): string[] {
  const context = data['@context'] as Node
  const names = nodesIn(data).flatMap((node) => {
    const types = [node['@type'] ?? []].flat() as string[]
    return [...Object.keys(node), ...types]
  })
  return names.filter((name) => {
    if (name.startsWith('@') || /^[a-z]{2}$/.test(name)) return false
    return !((name.split(':')[0] ?? '') in context)
  })
}

describe('the catalogue', () => {
  const catalog = catalogOf({
    tables: exchangedSlugs.map((collection) => ({
      collection,
      rows: 1,
      licence: 'CC-BY-4.0',
      modified: '2026-11-23T00:00:00.000Z',
    })),
    publisher: { vi: 'Cơ quan', en: 'Agency' },
    years: { first: '2009', last: '2024' },
    origin: ORIGIN,
  })
  const datasets = catalog['dcat:dataset'] as Node[]

  it('says what every name means without a file from elsewhere', () => {
    expect(unknownNames(catalog)).toEqual([])
    expect(typeof catalog['@context']).toBe('object')
  })

  it('has every table and vocabulary, each named in both languages and licensed', () => {
    expect(datasets).toHaveLength(exchangedSlugs.length + vocabularySchemes.length)
    for (const dataset of datasets) {
      expect(Object.keys(dataset.title as Node).sort()).toEqual(['en', 'vi'])
      expect((dataset['dct:license'] as Node)['@id']).toMatch(/^https:\/\//)
    }
  })

  it('has every form of a table, and no identifier twice', () => {
    const forms = datasets[0]?.['dcat:distribution'] as Node[]
    expect(forms).toHaveLength(exportFormats.length)
    const ids = datasets.flatMap((dataset) => [
      dataset['@id'],
      ...[dataset['dcat:distribution']].flat().map((form) => (form as Node)['@id']),
    ])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(() => new URL(String(id))).not.toThrow()
  })
})

describe('a vocabulary', () => {
  const term = (code: string, more: Partial<VocabularyTerm> = {}): VocabularyTerm => ({
    scheme: 'sdg-target',
    code,
    labels: { vi: 'Nhãn', en: 'Label' },
    descriptions: {},
    upstreamLabel: null,
    parent: null,
    replacedBy: null,
    archived: false,
    modified: '2026-11-23T00:00:00.000Z',
    ...more,
  })
  const data = vocabularyOf(
    'sdg-target',
    [
      term('4', { upstreamLabel: 'As upstream' }),
      term('4.1', { parent: { scheme: 'sdg-target', code: '4' } }),
      term('4.a b', {
        parent: { scheme: 'sdg-goal', code: '4' },
        replacedBy: { scheme: 'sdg-target', code: '4.1' },
      }),
    ],
    ORIGIN,
  )
  const [scheme, top, narrower, old] = data['@graph'] as Node[]

  it('says what every name means without a file from elsewhere', () => {
    expect(unknownNames(data)).toEqual([])
  })

  it('keeps broader inside a vocabulary and says what took the place of a term', () => {
    expect(narrower?.['skos:broader']).toEqual({ '@id': top?.['@id'] })
    expect(old).not.toHaveProperty('skos:broader')
    expect(old?.['skos:broadMatch']).toBeDefined()
    expect(old?.['dct:isReplacedBy']).toEqual({ '@id': narrower?.['@id'] })
    expect(old?.['owl:deprecated']).toBe(true)
    expect(top).not.toHaveProperty('owl:deprecated')
    expect(top?.['skos:altLabel']).toBe('As upstream')
    expect(
      [scheme?.['skos:hasTopConcept'] ?? []].flat().map((node) => (node as Node)['@id']),
    ).toEqual([top?.['@id'], old?.['@id']])
    expect(() => new URL(String(old?.['@id']))).not.toThrow()
  })
})
