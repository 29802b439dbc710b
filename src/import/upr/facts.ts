import type { Recommendation } from '../../generated/payload-types'
import { differing, type Fields, only } from '../store/compare'
import { changedByStaff } from '../store/staff-work'
import type { Store } from '../store/store'
import type { Cycles } from './cycles'
import type { RecommendationRow } from './row'
import { mergeTags, sameTags } from './tags'
import type { Vocabulary } from './vocabulary'

const TAG_FIELDS = ['themes', 'affectedPersons', 'sdgTargets'] as const

type TagLists = Record<(typeof TAG_FIELDS)[number], number[]>

/** A row with everything that it refers to looked up in the database. */
export interface Facts {
  /** Fields that the source answers for. All other fields of a recommendation belong to staff. */
  fields: Pick<
    Recommendation,
    | 'symbol'
    | 'paragraph'
    | 'year'
    | 'annotationType'
    | 'text'
    | 'textLanguage'
    | 'position'
    | 'positionSource'
  > & { mechanism: number; cycle: number; recommendingStates: number[] }
  tags: TagLists
  /** SDG targets that the file leaves in doubt. */
  undecided: number[]
}

/** Looks up, or in a writing pass makes, what the row refers to; `made` collects what is new. */
export async function gatherFacts(
  row: RecommendationRow,
  vocabulary: Vocabulary,
  cycles: Cycles,
  made: string[],
): Promise<Facts> {
  const all = async <T>(items: readonly T[], find: (item: T) => Promise<number>) => {
    const ids: number[] = []
    for (const item of items) ids.push(await find(item))
    return [...new Set(ids)]
  }
  const mechanism = await cycles.mechanism(made)
  return {
    fields: {
      symbol: row.symbol,
      paragraph: row.paragraph,
      year: row.year,
      annotationType: row.annotationType,
      text: row.text,
      textLanguage: 'en',
      position: row.position,
      positionSource: row.symbol ? `${row.symbol}, UPR Info` : 'UPR Info',
      mechanism,
      cycle: await cycles.cycle(row, made),
      recommendingStates: [await vocabulary.state(row.state, made)],
    },
    tags: {
      themes: await all(row.themes, (name) => vocabulary.named('theme', name, made)),
      affectedPersons: await all(row.persons, (name) =>
        vocabulary.named('affected-person', name, made),
      ),
      sdgTargets: await all(row.targets.codes, (code) => vocabulary.target(code, made)),
    },
    undecided: vocabulary.existing('sdg-target', row.targets.doubtful ?? []),
  }
}

export interface Change {
  /** What to write; empty when everything is as the file says. */
  data: Fields
  notes: string[]
}

/** What an update of an existing record would write: facts that differ, unless staff changed them. */
export async function changeOf(
  record: Recommendation,
  facts: Facts,
  store: Store,
): Promise<Change> {
  const fields: Fields = { ...facts.fields }
  const differ = differing(record, fields)
  const byStaff = await changedByStaff(store, 'recommendations', record.id, fields, differ)
  const data = only(
    fields,
    differ.filter((field) => !byStaff.includes(field)),
  )
  for (const field of TAG_FIELDS) {
    const undecided = field === 'sdgTargets' ? facts.undecided : []
    const merged = mergeTags(record[field], facts.tags[field], undecided)
    if (!sameTags(record[field], merged)) data[field] = merged
  }
  const notes = byStaff.map((field) => `${field}: changed by staff since, left alone`)
  if (record.isSample) {
    notes.push('a sample record: it keeps that label, because its summary is the demonstration’s')
  }
  return { data, notes }
}

/** The data of a record that is not there yet. */
export function newRecord(row: RecommendationRow, facts: Facts) {
  return {
    ...facts.fields,
    key: row.key,
    slug: row.slug,
    importSource: row.source?.slice(0, 200) ?? null,
    themes: mergeTags(null, facts.tags.themes),
    affectedPersons: mergeTags(null, facts.tags.affectedPersons),
    sdgTargets: mergeTags(null, facts.tags.sdgTargets),
    // There is no summary yet in any language; the verbatim text is shown with its own language.
    translationStatus: 'missing' as const,
    isSample: false,
    _status: 'published' as const,
  }
}
