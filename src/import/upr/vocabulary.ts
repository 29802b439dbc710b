import type { Term } from '../../generated/payload-types'
import type { Store } from '../store/store'
import type { State } from '../states/find-state'
import type { TermName } from './theme-names'

type Scheme = Term['scheme']

/** Stands for a term that the planning pass only says it would make. */
const PLANNED = -1

interface KnownTerm {
  id: number
  replacedBy: number | null
}

/**
 * The terms of the database, found by their code or by the upstream label, and made where missing.
 * A term that staff have replaced by another one leads to the replacement.
 */
export class Vocabulary {
  private readonly byName = new Map<string, KnownTerm>()
  private readonly byId = new Map<number, KnownTerm>()
  private readonly store: Store

  private constructor(store: Store) {
    this.store = store
  }

  static async load(store: Store): Promise<Vocabulary> {
    const vocabulary = new Vocabulary(store)
    const { docs } = await store.payload.find({
      collection: 'terms',
      where: { scheme: { in: ['theme', 'affected-person', 'sdg-target', 'sdg-goal', 'state'] } },
      pagination: false,
      limit: 0,
      locale: 'vi',
      select: { scheme: true, code: true, upstreamLabel: true, replacedBy: true },
      ...store.options,
    })
    for (const { id, scheme, upstreamLabel, replacedBy } of docs) {
      const known = { id, replacedBy: typeof replacedBy === 'number' ? replacedBy : null }
      vocabulary.byId.set(id, known)
      if (upstreamLabel) vocabulary.byName.set(`${scheme} ${upstreamLabel}`, known)
    }
    // Codes last: they are what identifies a term, a label only helps to find it.
    for (const { id, scheme, code } of docs) {
      const known = vocabulary.byId.get(id)
      if (known) vocabulary.byName.set(`${scheme} ${code}`, known)
    }
    return vocabulary
  }

  /** The term of a theme or of a group of persons. */
  async named(
    scheme: 'theme' | 'affected-person',
    name: TermName,
    made: string[],
  ): Promise<number> {
    const found = this.find(scheme, name.code) ?? this.find(scheme, name.upstream)
    if (found !== null) return found
    const { code, upstream, vi, en } = name
    made.push(`${scheme} ${upstream}`)
    return this.make({ scheme, code, upstreamLabel: upstream }, vi, en)
  }

  async state({ code, vi, en }: State, made: string[]): Promise<number> {
    const found = this.find('state', code)
    if (found !== null) return found
    made.push(`state ${en}`)
    return this.make({ scheme: 'state', code }, vi, en)
  }

  /** An SDG target; one that is made here is called by its number until somebody words it. */
  async target(code: string, made: string[]): Promise<number> {
    const found = this.find('sdg-target', code)
    if (found !== null) return found
    made.push(`sdg-target ${code}`)
    const goal = this.find('sdg-goal', code.slice(0, code.indexOf('.')))
    const parent = goal === PLANNED ? null : goal
    return this.make({ scheme: 'sdg-target', code, parent }, `Chỉ tiêu ${code}`, `Target ${code}`)
  }

  /** Ids of the terms of these codes that exist. */
  existing(scheme: Scheme, codes: readonly string[]): number[] {
    return codes.flatMap((code) => this.find(scheme, code) ?? [])
  }

  private find(scheme: Scheme, name: string): number | null {
    let term = this.byName.get(`${scheme} ${name}`)
    const passed = new Set<number>()
    while (term?.replacedBy && !passed.has(term.id)) {
      passed.add(term.id)
      term = this.byId.get(term.replacedBy) ?? { id: term.replacedBy, replacedBy: null }
    }
    return term?.id ?? null
  }

  private async make(
    data: Pick<Term, 'scheme' | 'code' | 'upstreamLabel' | 'parent'>,
    vi: string,
    en: string,
  ): Promise<number> {
    const id = this.store.writes ? await this.write(data, vi, en) : PLANNED
    const known = { id, replacedBy: null }
    this.byName.set(`${data.scheme} ${data.code}`, known)
    return id
  }

  private async write(
    data: Pick<Term, 'scheme' | 'code' | 'upstreamLabel' | 'parent'>,
    vi: string,
    en: string,
  ): Promise<number> {
    const { payload, options } = this.store
    const { id } = await payload.create({
      collection: 'terms',
      locale: 'vi',
      data: { ...data, label: vi },
      ...options,
    })
    await payload.update({
      collection: 'terms',
      id,
      locale: 'en',
      data: { label: en },
      ...options,
    })
    return id
  }
}
