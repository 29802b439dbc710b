import type { Store } from '../store/store'

const PLANNED = -1
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

interface Review {
  cycle: number
  year: number
  /** Number of the session of the UPR working group. */
  session: number | null
}

/** The mechanism and its review cycles, matched by code and made where missing. */
export class Cycles {
  private readonly known = new Map<string, number>()
  private mechanismId = PLANNED

  private constructor(private readonly store: Store) {}

  static async load(store: Store): Promise<Cycles> {
    const cycles = new Cycles(store)
    const mechanisms = await store.payload.find({
      collection: 'mechanisms',
      where: { code: { equals: 'UPR' } },
      limit: 1,
      pagination: false,
      locale: 'vi',
      ...store.options,
    })
    cycles.mechanismId = mechanisms.docs[0]?.id ?? PLANNED
    const { docs } = await store.payload.find({
      collection: 'review-cycles',
      where: { code: { like: 'upr-' } },
      pagination: false,
      limit: 0,
      locale: 'vi',
      select: { code: true },
      ...store.options,
    })
    for (const { id, code } of docs) cycles.known.set(code, id)
    return cycles
  }

  /** The mechanism; call it in a writing pass before the first recommendation. */
  async mechanism(made: string[]): Promise<number> {
    if (this.mechanismId !== PLANNED || !this.store.writes) return this.mechanismId
    const { payload, options } = this.store
    const { id } = await payload.create({
      collection: 'mechanisms',
      locale: 'vi',
      data: {
        code: 'UPR',
        slug: 'upr',
        kind: 'upr',
        name: 'Rà soát định kỳ phổ quát',
        _status: 'published',
      },
      ...options,
    })
    await payload.update({
      collection: 'mechanisms',
      id,
      locale: 'en',
      data: { name: 'Universal Periodic Review', _status: 'published' },
      ...options,
    })
    made.push('mechanism UPR')
    this.mechanismId = id
    return id
  }

  /** The cycle with its bare facts; dates, documents and counts are for an editor to add. */
  async cycle(review: Review, made: string[]): Promise<number> {
    const code = `upr-${review.cycle}`
    const found = this.known.get(code)
    if (found !== undefined) return found
    const mechanism = await this.mechanism(made)
    made.push(`review cycle ${code}`)
    const id = this.store.writes ? await this.write(code, review, mechanism) : PLANNED
    this.known.set(code, id)
    return id
  }

  private async write(code: string, review: Review, mechanism: number): Promise<number> {
    const { payload, options } = this.store
    const { cycle, year, session } = review
    const { id } = await payload.create({
      collection: 'review-cycles',
      locale: 'vi',
      data: {
        code,
        slug: code,
        number: cycle,
        mechanism,
        title: `UPR chu kỳ ${ROMAN[cycle] ?? cycle} của Việt Nam, ${year}`,
        session: session ? `Khóa ${session} của Nhóm làm việc UPR` : null,
        _status: 'published',
      },
      ...options,
    })
    await payload.update({
      collection: 'review-cycles',
      id,
      locale: 'en',
      data: {
        title: `UPR of Viet Nam, ${ORDINALS[cycle] ?? `${cycle}th`} cycle, ${year}`,
        session: session ? `UPR Working Group, session ${session}` : null,
        _status: 'published',
      },
      ...options,
    })
    return id
  }
}
