import { looseName, tidy } from '../spelling'
import { termCode } from './natural-key'
import { personNames, type TermName, themeNames } from './theme-names'

/** Labels as read from one cell, with notes where the spelling was not that of the list. */
export interface ReadLabels {
  names: TermName[]
  notes: string[]
}

/** The database has room for this much. */
const TERM_CODE_LENGTH = 80

/** Spellings that a change of case, spaces, dashes and apostrophes does not explain. */
const OTHER_SPELLINGS: Record<string, string> = {
  labor: 'labour',
  'asylum-seekers-and-refugees': 'asylum-seekers-refugees',
  'hiv-and-aids': 'hiv-aids',
  'rights-of-child': 'rights-of-the-child',
}

/** Reads the issues of UPR Info, which a comma separates. An issue that is not on our list is kept as it is. */
export function readThemes(cell: string | null): ReadLabels {
  const notes: string[] = []
  const names = new Map<string, TermName>()
  for (const raw of (cell ?? '').split(',')) {
    const label = tidy(raw)
    if (!label) continue
    const plainCode = termCode(label)
    const code = (OTHER_SPELLINGS[plainCode] ?? plainCode).slice(0, TERM_CODE_LENGTH)
    if (!code) {
      notes.push(`theme "${label}" has no letters; left out`)
      continue
    }
    const known = themeNames.get(code)
    if (known && known.upstream !== raw) notes.push(`theme "${raw}" read as "${known.upstream}"`)
    if (!known) notes.push(`theme "${label}" is new and has no Vietnamese label yet`)
    names.set(code, known ?? { code, upstream: label, vi: label, en: label })
  }
  return { names: [...names.values()], notes }
}

const persons = [...personNames.values()].map((name) => ({ name, loose: looseName(name.upstream) }))

/**
 * Reads the groups of persons, which the spreadsheet strings together without anything between
 * them: `Women and girlsChildren`. What is left over is noted, not guessed.
 */
export function readPersons(cell: string | null): ReadLabels {
  const names: TermName[] = []
  const notes: string[] = []
  let rest = looseName(cell ?? '')
  while (rest) {
    const found = persons.find(({ loose }) => rest.startsWith(loose))
    if (!found) {
      notes.push(`affected persons "${rest}" not understood; left out`)
      break
    }
    if (!names.includes(found.name)) names.push(found.name)
    rest = rest.slice(found.loose.length).replace(/^[\s,;]+/, '')
  }
  return { names, notes }
}
