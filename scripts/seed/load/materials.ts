import { materials } from '../data/materials'
import type { MaterialSeed } from '../types'
import { asServer, sample, type SeedContext } from './context'
import { termKey } from './terms'

/** Writes the library of materials. */
export async function loadMaterials({ payload, ids, log }: SeedContext): Promise<void> {
  for (const material of materials) {
    const { id } = await payload.create({
      ...asServer,
      collection: 'materials',
      locale: 'vi',
      data: {
        ...sample,
        kind: material.kind,
        language: material.language,
        format: material.format,
        file: material.file ? ids.get('media', material.file) : null,
        externalUrl: material.externalUrl ?? null,
        audience: material.audience,
        year: material.year,
        edition: material.edition ?? null,
        licence: material.licence,
        agency: ids.get('agencies', material.agency),
        topics: material.topics.map((code) => ids.get('terms', termKey('topic', code))),
        publishedAt: material.publishedAt,
        ...inLanguage(material, 'vi', material.vi),
      },
    })
    ids.set('materials', material.key, id)
    if (!material.en) continue
    await payload.update({
      ...asServer,
      collection: 'materials',
      id,
      locale: 'en',
      data: { ...sample, ...inLanguage(material, 'en', material.en) },
    })
  }
  log(`  ${materials.length} materials`)
}

function inLanguage(material: MaterialSeed, locale: 'vi' | 'en', text: MaterialSeed['vi']) {
  return {
    title: text.title,
    slug: text.slug,
    summary: text.summary,
    translationStatus: text.status,
    extent: material.extent?.[locale] ?? null,
  }
}
