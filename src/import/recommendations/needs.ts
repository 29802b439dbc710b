import type { Need } from '../kind'
import type { State } from '../states/find-state'
import type { TermName } from '../upr/theme-names'

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]

export const termNeed = (scheme: 'affected-person' | 'theme', name: TermName): Need => ({
  collection: 'terms',
  key: `${scheme}:${name.code}`,
  label: name.upstream,
  fields: {
    scheme,
    code: name.code,
    upstreamLabel: name.upstream,
    'label.vi': name.vi,
    'label.en': name.en,
  },
})

export const stateNeed = ({ code, vi, en }: State): Need => ({
  collection: 'terms',
  key: `state:${code}`,
  fields: { scheme: 'state', code, 'label.vi': vi, 'label.en': en },
})

/** An SDG target; one that is made here is called by its number until somebody words it. */
export const targetNeed = (code: string): Need => ({
  collection: 'terms',
  key: `sdg-target:${code}`,
  fields: {
    scheme: 'sdg-target',
    code,
    'label.vi': `Chỉ tiêu ${code}`,
    'label.en': `Target ${code}`,
  },
})

export const uprNeed: Need = {
  collection: 'mechanisms',
  key: 'UPR',
  fields: {
    code: 'UPR',
    slug: 'upr',
    kind: 'upr',
    'name.vi': 'Rà soát định kỳ phổ quát',
    'name.en': 'Universal Periodic Review',
    _status: 'published',
  },
}

export interface Review {
  cycle: number
  year: number
  /** Number of the session of the UPR working group. */
  session: number | null
}

/** A review of Viet Nam with its bare facts; dates, documents and counts are for an editor to add. */
export function cycleNeed({ cycle, year, session }: Review): Need {
  const code = `upr-${cycle}`
  return {
    collection: 'review-cycles',
    key: code,
    fields: {
      code,
      slug: code,
      number: cycle,
      mechanism: 'UPR',
      'title.vi': `UPR chu kỳ ${ROMAN[cycle] ?? cycle} của Việt Nam, ${year}`,
      'title.en': `UPR of Viet Nam, ${ORDINALS[cycle] ?? `${cycle}th`} cycle, ${year}`,
      ...(session
        ? {
            'session.vi': `Khóa ${session} của Nhóm làm việc UPR`,
            'session.en': `UPR Working Group, session ${session}`,
          }
        : {}),
      _status: 'published',
    },
  }
}
