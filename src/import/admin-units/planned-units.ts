import type { Agency } from '../../generated/payload-types'
import { slugify } from '../../lib/slug'
import type { Outcome } from '../outcome'
import { looseName } from '../spelling'
import type { Units } from './read-units'
import { DISTRICTS_ENDED, FIRST_DAY, formerCode, LAST_DAY, resolutionFor, unitKind } from './reform'
import type { District, NewUnit, OldUnit, Placed } from './row'
import { findSuccessors, type Succession } from './successors'

/** An agency as the file would have it, with codes in place of database ids. */
export interface PlannedUnit {
  line: number
  code: string
  slug: string
  name: { vi: string; en: string }
  kind: Agency['kind']
  level: Agency['level']
  parent: string
  validFrom: string | null
  validTo: string | null
  closedStatus: Agency['closedStatus']
  successors: string[]
  legalBasis: { vi: string; en: string } | null
  notes: string[]
}

/** The agencies that a file makes, those that others refer to first; or what is wrong with it. */
export function planUnits(units: Units): { planned: PlannedUnit[]; bad: Outcome[] } {
  const { byOldCode, bad } = findSuccessors(units)
  const districts = new Map(units.districts.map((district) => [district.Code, district]))
  const homeless = units.oldUnits.filter(({ DistrictCode }) => !districts.has(DistrictCode))
  bad.push(
    ...homeless.map(({ line, Code, DistrictCode }): Outcome => ({
      line,
      key: Code,
      fate: 'refused',
      reason: `DistrictCode: there is no district ${DistrictCode}`,
      notes: [],
    })),
  )
  if (bad.length > 0) return { planned: [], bad }
  const sources = countSources(byOldCode)
  const sameName = countNames(units.oldUnits)
  const planned = [
    ...units.newUnits.map(newUnit),
    ...units.districts.map((district) => formerDistrict(district, units, byOldCode)),
    ...units.oldUnits.map((unit) => {
      const district = districts.get(unit.DistrictCode)
      const succession = byOldCode.get(unit.Code) ?? { codes: [], notes: [] }
      const ambiguous = (sameName.get(looseName(unit.FullName)) ?? 0) > 1
      return formerUnit(unit, ambiguous ? district : undefined, succession, {
        province: district?.ProvinceCode ?? '',
        alone: succession.codes.every((code) => sources.get(code) === 1),
      })
    }),
  ]
  return { planned, bad }
}

function newUnit({ line, Code, FullName, FullNameEn, ProvinceCode }: Placed<NewUnit>): PlannedUnit {
  return {
    line,
    code: Code,
    slug: slugify(FullName),
    name: { vi: FullName, en: FullNameEn },
    kind: unitKind(FullName) ?? 'other',
    level: 'commune',
    parent: ProvinceCode,
    validFrom: FIRST_DAY,
    validTo: null,
    closedStatus: null,
    successors: [],
    legalBasis: resolutionFor(ProvinceCode),
    notes: [],
  }
}

/** A district ended with its level. Its successors are the units of today on what was its area. */
function formerDistrict(
  { line, Code, FullName, FullNameEn, ProvinceCode }: Placed<District>,
  { oldUnits }: Units,
  byOldCode: Map<string, Succession>,
): PlannedUnit {
  const inside = oldUnits.filter(({ DistrictCode }) => DistrictCode === Code)
  const successors = inside.flatMap((unit) => byOldCode.get(unit.Code)?.codes ?? [])
  return {
    line,
    code: formerCode(Code),
    slug: slugify(FullName),
    name: { vi: FullName, en: FullNameEn },
    kind: unitKind(FullName) ?? 'other',
    level: 'district',
    parent: ProvinceCode,
    validFrom: null,
    validTo: LAST_DAY,
    closedStatus: 'dissolved',
    successors: [...new Set(successors)].sort(),
    legalBasis: DISTRICTS_ENDED,
    notes: [],
  }
}

function formerUnit(
  { line, Code, FullName, FullNameEn, DistrictCode }: Placed<OldUnit>,
  qualifier: District | undefined,
  { codes, notes }: Succession,
  { province, alone }: { province: string; alone: boolean },
): PlannedUnit {
  const name = qualifier
    ? {
        vi: `${FullName} (${lowerFirst(qualifier.FullName)})`,
        en: `${FullNameEn} (${qualifier.FullNameEn})`,
      }
    : { vi: FullName, en: FullNameEn }
  return {
    line,
    code: formerCode(Code),
    slug: `${slugify(name.vi)}-truoc-7-2025`,
    name,
    kind: unitKind(FullName) ?? 'other',
    level: 'commune',
    parent: formerCode(DistrictCode),
    validFrom: null,
    validTo: LAST_DAY,
    closedStatus: codes.length > 1 ? 'split' : alone ? 'renamed' : 'merged',
    successors: codes,
    legalBasis: resolutionFor(province),
    notes,
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** From how many old units each unit of today came. */
function countSources(byOldCode: Map<string, Succession>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { codes } of byOldCode.values()) {
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

function countNames(units: OldUnit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { FullName } of units) {
    const name = looseName(FullName)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
