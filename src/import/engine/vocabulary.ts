import { sql } from '@payloadcms/db-postgres'
import type { Database } from '../../lib/database/transaction'

interface KnownTerm {
  id: number
  key: string
  replacedBy: number | null
}

/**
 * The terms of the database, found by their key or by the upstream label. A term that staff have
 * replaced by another one leads to the replacement.
 */
export class Vocabulary {
  private readonly byName = new Map<string, KnownTerm>()
  private readonly byId = new Map<number, KnownTerm>()

  static async load(database: Database): Promise<Vocabulary> {
    const vocabulary = new Vocabulary()
    const { rows } = await database.execute<{
      id: number
      scheme: string
      code: string
      upstream_label: string | null
      replaced_by_id: number | null
    }>(sql`select id, scheme, code, upstream_label, replaced_by_id from terms`)
    const known = rows.map(({ id, scheme, code, upstream_label: label, replaced_by_id: by }) => ({
      scheme,
      label,
      term: { id, key: `${scheme}:${code}`, replacedBy: by },
    }))
    for (const { scheme, label, term } of known) {
      vocabulary.byId.set(term.id, term)
      if (label) vocabulary.byName.set(`${scheme}:${label}`, term)
    }
    // Keys last: they are what identifies a term, a label only helps to find it.
    for (const { term } of known) vocabulary.byName.set(term.key, term)
    return vocabulary
  }

  /** The term that a key or a label of its vocabulary leads to, or null. */
  find(key: string, label?: string): { id: number; key: string } | null {
    const scheme = key.slice(0, key.indexOf(':'))
    let term = this.byName.get(key) ?? (label ? this.byName.get(`${scheme}:${label}`) : undefined)
    const passed = new Set<number>()
    while (term?.replacedBy && !passed.has(term.id)) {
      passed.add(term.id)
      term = this.byId.get(term.replacedBy)
    }
    return term ?? null
  }

  add(key: string, id: number): void {
    const term = { id, key, replacedBy: null }
    this.byName.set(key, term)
    this.byId.set(id, term)
  }
}
