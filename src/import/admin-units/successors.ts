import type { Outcome } from '../outcome'
import { looseName } from '../spelling'
import type { Units } from './read-units'
import { unitKind } from './reform'
import type { District, Merger, OldUnit, Placed } from './row'

/** What became of an old unit. */
export interface Succession {
  /** Codes of the units of today that it went into. */
  codes: string[]
  notes: string[]
}

export interface Successions {
  byOldCode: Map<string, Succession>
  bad: Outcome[]
}

/**
 * Finds the successors of every old unit from the list of mergers, which names units and not
 * codes. Names are compared without case and marks, because spelling varies (Hoà/Hòa, Nậm/Nặm).
 */
export function findSuccessors(units: Units): Successions {
  const { oldUnits, newUnits, mergers } = units
  const byOldCode = new Map<string, Succession>(
    oldUnits.map(({ Code }) => [Code, { codes: [], notes: [] }]),
  )
  const bad: Outcome[] = []
  const today = new Set(newUnits.map(({ Code }) => Code))
  const index = new NameIndex(units)
  for (const merger of mergers) {
    if (!today.has(merger.code)) {
      bad.push(refused(merger, 'there is no unit of today with this code in new.Wards'))
      continue
    }
    for (const part of merger.parts) {
      // A hamlet is part of a unit and has no record of its own.
      if (unitKind(part.name) === null) continue
      const found = index.find(part)
      if (typeof found === 'string') {
        bad.push(refused(merger, found))
        continue
      }
      const succession = byOldCode.get(found.Code)
      if (succession && !succession.codes.includes(merger.code)) succession.codes.push(merger.code)
      if (part.name !== found.FullName) {
        succession?.notes.push(`"${part.name}" in the list of mergers`)
      }
    }
  }
  for (const unit of oldUnits) inheritByCode(unit, byOldCode.get(unit.Code), mergers, bad)
  const merged = new Set(mergers.map(({ code }) => code))
  for (const unit of newUnits.filter(({ Code }) => !merged.has(Code))) {
    bad.push(refused({ ...unit, code: unit.Code }, 'mapping does not say which units it came from'))
  }
  return { byOldCode, bad }
}

const refused = ({ line, code }: { line: number; code: string }, reason: string): Outcome => ({
  line,
  key: code,
  fate: 'refused',
  reason,
  notes: [],
})

/**
 * A unit that no merger names, while its code lives on and the merger of that code names something
 * that is no unit (a hamlet of it): then the holder of the code is the successor, and a note says
 * that this was concluded.
 */
function inheritByCode(
  unit: Placed<OldUnit>,
  succession: Succession | undefined,
  mergers: Merger[],
  bad: Outcome[],
): void {
  if (!succession || succession.codes.length > 0) return
  const heir = mergers.find(({ code }) => code === unit.Code)
  const hamlet = heir?.parts.find(({ name }) => unitKind(name) === null)
  if (heir && hamlet) {
    succession.codes.push(heir.code)
    succession.notes.push(
      `no merger names it: successor concluded from the code, which ${heir.name} has now ("${hamlet.wording}" stands in its place)`,
    )
    return
  }
  bad.push(refused({ ...unit, code: unit.Code }, 'no unit of today is named as its successor'))
}

/** Finds old units by name and, where the name needs it, district. */
class NameIndex {
  private readonly byName = new Map<string, Placed<OldUnit>[]>()
  private readonly districts: Map<string, District>

  constructor({ oldUnits, districts }: Units) {
    this.districts = new Map(districts.map((district) => [district.Code, district]))
    for (const unit of oldUnits) {
      const name = looseName(unit.FullName)
      this.byName.set(name, [...(this.byName.get(name) ?? []), unit])
    }
  }

  /** The unit, or what is wrong with the name. */
  find({ name, district, wording }: Merger['parts'][number]): Placed<OldUnit> | string {
    const named = this.byName.get(looseName(name)) ?? []
    const there = district
      ? named.filter(({ DistrictCode }) => {
          const own = this.districts.get(DistrictCode)
          return own !== undefined && looseName(own.FullName) === looseName(district)
        })
      : named
    const exact = there.filter(({ FullName }) => FullName === name)
    const [unit, ...others] = exact.length > 0 ? exact : there
    if (!unit) return `truocsapnhap: there was no unit "${wording}"`
    if (others.length > 0) {
      return `truocsapnhap: "${wording}" may be any of ${others.length + 1} units; name the district`
    }
    return unit
  }
}
