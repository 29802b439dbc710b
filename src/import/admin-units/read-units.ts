import path from 'node:path'
import type { z } from 'zod'
import type { Outcome } from '../outcome'
import { readJson } from '../read/json-values'
import { WrongInput } from '../wrong-input'
import {
  type District,
  districtSchema,
  type Merger,
  mergerSchema,
  type NewUnit,
  newUnitSchema,
  type OldUnit,
  oldUnitSchema,
  type Placed,
} from './row'

const DISTRICTS = 'old.District.*'
const OLD_UNITS = 'old.District.*.Ward.*'
const NEW_UNITS = 'new.Wards.*'
const MERGERS = 'mapping.*'
const PLACES = [OLD_UNITS, DISTRICTS, NEW_UNITS, MERGERS]

/** All units of one province, which is a few hundred rows at most. */
export interface Units {
  oldUnits: Placed<OldUnit>[]
  districts: Placed<District>[]
  newUnits: Placed<NewUnit>[]
  mergers: Placed<Merger>[]
  bad: Outcome[]
}

/**
 * Reads the units before and after the reform.
 *
 * @throws WrongInput when a part of the file is missing altogether.
 */
export async function readUnits(file: string): Promise<Units> {
  const units: Units = { oldUnits: [], districts: [], newUnits: [], mergers: [], bad: [] }
  const found = new Set<string>()
  for await (const { path: place, line, value } of readJson(file, PLACES)) {
    found.add(place)
    const keep = <Row extends object>(schema: z.ZodType<Row>, list: Placed<Row>[]) => {
      const result = schema.safeParse(value)
      if (result.success) list.push({ ...result.data, line })
      else units.bad.push(refusal(line, value, result.error))
    }
    if (place === OLD_UNITS) keep(oldUnitSchema, units.oldUnits)
    else if (place === DISTRICTS) keep(districtSchema, units.districts)
    else if (place === NEW_UNITS) keep(newUnitSchema, units.newUnits)
    else keep(mergerSchema, units.mergers)
  }
  const missing = PLACES.filter((place) => !found.has(place))
  if (missing.length > 0) {
    const names = missing.map((place) => `"${place.replaceAll('.*', '')}"`).join(', ')
    throw new WrongInput(
      `${path.basename(file)} is not a list of administrative units before and after: it lacks ${names}.`,
    )
  }
  units.bad.push(...repeated(units.oldUnits), ...repeated(units.newUnits))
  units.bad.push(...repeated(units.districts))
  return units
}

function refusal(line: number, value: unknown, error: z.ZodError): Outcome {
  const reason = error.issues
    .map((issue) => `${issue.path.join('.') || 'the row'}: ${issue.message}`)
    .join('; ')
  const { Code, ma } = Object(value) as { Code?: unknown; ma?: unknown }
  const code = Code ?? ma
  return {
    line,
    key: typeof code === 'string' ? code : '',
    fate: 'refused',
    reason,
    notes: [],
  }
}

/** A code that stands for two units of the same time stands for none. */
function repeated(units: { Code: string; line: number }[]): Outcome[] {
  const lines = new Map<string, number>()
  return units.flatMap(({ Code, line }): Outcome[] => {
    const before = lines.get(Code)
    lines.set(Code, line)
    if (before === undefined) return []
    const reason = `the same code as line ${before}`
    return [{ line, key: Code, fate: 'refused', reason, notes: [] }]
  })
}
