import { looseName } from '../spelling'
import { STATE_TABLE } from './table'

export interface State {
  /** ISO 3166-1 alpha-2, lower case: the code of the term. */
  code: string
  vi: string
  en: string
}

const byName = new Map<string, State>()
for (const line of STATE_TABLE.trim().split('\n')) {
  const [code = '', vi = '', en = '', ...otherSpellings] = line.split(' | ')
  const state = { code, vi, en }
  for (const name of [en, vi, ...otherSpellings]) byName.set(looseName(name), state)
}

/**
 * The state that a name stands for in whatever spelling: `Viet Nam` and `Vietnam`, `Cabo Verde`
 * and `Cape Verde`.
 */
export function findState(name: string): State | null {
  return byName.get(looseName(name)) ?? null
}
