import type { Agency } from '../../generated/payload-types'
import { localeCodes } from '../../lib/locales'
import type { Store } from '../store/store'
import type { PlannedUnit } from './planned-units'

/** Stands for an agency that the planning pass only says it would make. */
const PLANNED = -1

/** The agencies of the database that a file speaks of, by code. */
export class AgencyIndex {
  private readonly idsByCode = new Map<string, number>()
  /** Slugs that other agencies have, in any language. */
  private readonly takenSlugs = new Set<string>()

  private constructor(readonly records: Map<string, Agency>) {
    for (const [code, { id }] of records) this.idsByCode.set(code, id)
  }

  static async load(store: Store, planned: PlannedUnit[]): Promise<AgencyIndex> {
    const { payload, options } = store
    const codes = new Set(planned.flatMap(({ code, parent }) => [code, parent]))
    const { docs } = await payload.find({
      collection: 'agencies',
      where: { code: { in: [...codes] } },
      pagination: false,
      limit: 0,
      locale: 'vi',
      joins: false,
      ...options,
    })
    const index = new AgencyIndex(new Map(docs.map((record) => [record.code, record])))
    for (const locale of localeCodes) {
      const owners = await payload.find({
        collection: 'agencies',
        where: { slug: { in: planned.map(({ slug }) => slug) } },
        pagination: false,
        limit: 0,
        locale,
        select: { slug: true },
        ...options,
      })
      for (const { slug } of owners.docs) if (slug) index.takenSlugs.add(slug)
    }
    return index
  }

  id(code: string): number | null {
    return this.idsByCode.get(code) ?? null
  }

  ids(codes: readonly string[]): number[] {
    return codes.flatMap((code) => this.idsByCode.get(code) ?? [])
  }

  /** An address for a new agency; where another one has it, the code is added. */
  freeSlug({ slug, code }: PlannedUnit): string {
    const free = this.takenSlugs.has(slug) ? `${slug}-${code.replace('@', '-')}` : slug
    this.takenSlugs.add(free)
    return free
  }

  plan(code: string): void {
    this.idsByCode.set(code, PLANNED)
  }

  made(code: string, id: number): void {
    this.idsByCode.set(code, id)
  }
}
