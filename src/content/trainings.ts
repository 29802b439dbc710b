import type { Training } from '../generated/payload-types'
import { otherLocales } from '../lib/locales'
import type { TrainingFacts } from '../lib/training-totals'
import { materialPath } from '../lib/paths'
import { idsOf, loadAgencies, pickOne, type AgencyRef, type LocalText } from './names'
import { contentQuery, type Reader } from './query'

/** A training as the public table shows it. */
export interface TrainingRow extends TrainingFacts {
  id: number
  title: LocalText
  endsOn: string | null
  place: string | null
  agency: AgencyRef | null
  materials: { path: string; title: string }[]
  source: { title: string | null; url: string | null }
  isSample: boolean
}

/** More than a province holds in decades; beyond it the list would need pages. */
const most = 2000

/** Every published training, the latest first. */
export const listTrainings = contentQuery('trainings', async (reader): Promise<TrainingRow[]> => {
  const { docs } = await reader.payload.find({
    collection: 'trainings',
    ...reader.options,
    sort: ['-startsOn', '-id'],
    depth: 0,
    limit: most,
    pagination: false,
  })
  const agencies = await loadAgencies(
    reader,
    docs.map((doc) => doc.agency),
  )
  const titles = await loadTitles(reader, docs)
  const materials = await loadMaterialLinks(
    reader,
    docs.flatMap((doc) => doc.materials ?? []),
  )
  return docs.flatMap((doc) => {
    const title = titles.get(doc.id)
    if (!title) return []
    return {
      id: doc.id,
      title,
      state: doc.state,
      startsOn: doc.startsOn,
      endsOn: doc.endsOn ?? null,
      place: doc.place ?? null,
      agency: pickOne(agencies, doc.agency),
      attendance: (doc.attendance ?? []).map(({ audience, invited, attended, note }) => ({
        audience,
        invited: invited ?? null,
        attended: attended ?? null,
        note: note ?? null,
      })),
      materials: idsOf(doc.materials ?? []).flatMap((id) => materials.get(id) ?? []),
      source: { title: doc.sourceTitle ?? null, url: doc.sourceUrl ?? null },
      isSample: doc.isSample ?? false,
    }
  })
})

/** The title in the page's language, else in the one that has been reviewed. */
async function loadTitles(reader: Reader, docs: Training[]): Promise<Map<number, LocalText>> {
  const titles = new Map<number, LocalText>()
  for (const { id, title } of docs) if (title) titles.set(id, { text: title, lang: reader.locale })
  for (const lang of otherLocales(reader.locale)) {
    const missing = docs.map(({ id }) => id).filter((id) => !titles.has(id))
    if (missing.length === 0) break
    const found = await reader.payload.find({
      collection: 'trainings',
      ...reader.options,
      locale: lang,
      where: { id: { in: missing } },
      select: { title: true },
      depth: 0,
      limit: missing.length,
      pagination: false,
    })
    for (const { id, title } of found.docs) if (title) titles.set(id, { text: title, lang })
  }
  return titles
}

async function loadMaterialLinks(
  reader: Reader,
  relations: (number | { id: number })[],
): Promise<Map<number, { path: string; title: string }>> {
  const ids = idsOf(relations)
  if (ids.length === 0) return new Map()
  const { docs } = await reader.payload.find({
    collection: 'materials',
    ...reader.options,
    where: { id: { in: ids } },
    select: { title: true, slug: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  return new Map(
    docs.flatMap(({ id, title, slug }) =>
      title && slug ? [[id, { title, path: materialPath(reader.locale, slug) }] as const] : [],
    ),
  )
}
