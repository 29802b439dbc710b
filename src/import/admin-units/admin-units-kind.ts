import type { Agency } from '../../generated/payload-types'
import { dayValue } from '../day-value'
import type { PassKind } from '../pass-kind'
import type { Outcome } from '../outcome'
import { differing, type Fields, only } from '../store/compare'
import { writeRow } from '../store/at-row'
import { changedByStaff, draftsAmong, STAFF_DRAFT } from '../store/staff-work'
import type { Store } from '../store/store'
import { AgencyIndex } from './agency-index'
import { type PlannedUnit, planUnits } from './planned-units'
import { readUnits } from './read-units'

/** Communes, wards and districts of a province before and after 1 July 2025. */
export const adminUnitsKind: PassKind = {
  formats: ['JSON'],
  options: [],
  checkJob() {},
  async *pass({ file }, store) {
    const units = await readUnits(file)
    const { planned, bad } =
      units.bad.length > 0 ? { planned: [], bad: units.bad } : planUnits(units)
    yield* bad
    if (bad.length > 0) return
    const index = await AgencyIndex.load(store, planned)
    const ids = [...index.records.values()].map(({ id }) => id)
    const drafts = await draftsAmong(store, 'agencies', ids)
    for (const unit of planned) {
      const record = index.records.get(unit.code)
      if (record && drafts.has(record.id)) {
        yield { ...place(unit), fate: 'unchanged', reason: STAFF_DRAFT, notes: unit.notes }
      } else if (record) {
        yield { ...place(unit), ...(await update(record, unit, index, store)) }
      } else {
        yield { ...place(unit), ...(await create(unit, index, store)) }
      }
    }
  },
}

const place = ({ line, code }: PlannedUnit) => ({ line, key: code })

type Settled = Pick<Outcome, 'fate' | 'reason' | 'notes'>

async function create(unit: PlannedUnit, index: AgencyIndex, store: Store): Promise<Settled> {
  const { code, legalBasis } = unit
  const parent = index.id(unit.parent)
  const notes = [
    ...unit.notes,
    ...(parent === null ? [`there is no agency ${unit.parent}: "part of" left empty`] : []),
    ...(legalBasis ? [] : ['legal basis not known here: left empty']),
  ]
  if (!store.writes) {
    index.plan(code)
    return { fate: 'created', reason: '', notes }
  }
  await writeRow(place(unit), () => add(unit, index, store))
  return { fate: 'created', reason: '', notes }
}

async function add(unit: PlannedUnit, index: AgencyIndex, store: Store): Promise<void> {
  const { code, kind, level, name, closedStatus, legalBasis } = unit
  const { payload, options } = store
  const slug = index.freeSlug(unit)
  const { id } = await payload.create({
    collection: 'agencies',
    locale: 'vi',
    data: {
      code,
      slug,
      kind,
      level,
      name: name.vi,
      parent: index.id(unit.parent),
      validFrom: dayValue(unit.validFrom),
      validTo: dayValue(unit.validTo),
      closedStatus,
      successors: index.ids(unit.successors),
      legalBasis: legalBasis?.vi ?? null,
      isSample: false,
      _status: 'published',
    },
    ...options,
  })
  await payload.update({
    collection: 'agencies',
    id,
    locale: 'en',
    data: { slug, name: name.en, legalBasis: legalBasis?.en ?? null, _status: 'published' },
    ...options,
  })
  index.made(code, id)
}

async function update(
  record: Agency,
  unit: PlannedUnit,
  index: AgencyIndex,
  store: Store,
): Promise<Settled> {
  const facts: Fields = {
    kind: unit.kind,
    level: unit.level,
    validFrom: unit.validFrom ? dayValue(unit.validFrom) : (record.validFrom ?? null),
    validTo: dayValue(unit.validTo),
    closedStatus: unit.closedStatus,
    successors: index.ids(unit.successors),
    // Filled in where empty, never replaced.
    parent: record.parent ?? index.id(unit.parent),
    legalBasis: record.legalBasis || unit.legalBasis?.vi,
  }
  const differ = differing(record, facts)
  const byStaff = await changedByStaff(store, 'agencies', record.id, facts, differ)
  // How it ended and what followed belong together: one alone may be a contradiction.
  const ending = ['closedStatus', 'successors']
  const left = byStaff.some((field) => ending.includes(field)) ? [...byStaff, ...ending] : byStaff
  const data = only(
    facts,
    differ.filter((field) => !left.includes(field)),
  )
  const notes = [
    ...unit.notes,
    ...byStaff.map((field) => `${field}: changed by staff since, left alone`),
    ...(record.name === unit.name.vi ? [] : [`"${unit.name.vi}" in the file; the name is kept`]),
    ...(record.isSample ? ['a sample record: it keeps that label and its texts'] : []),
  ]
  const changed = Object.keys(data)
  if (changed.length === 0) return { fate: 'unchanged', reason: '', notes }
  if (store.writes) await writeRow(place(unit), () => write(record.id, data, unit, store))
  return { fate: 'updated', reason: `changes: ${changed.join(', ')}`, notes }
}

async function write(id: number, data: Fields, unit: PlannedUnit, store: Store): Promise<void> {
  const { payload, options } = store
  await payload.update({
    collection: 'agencies',
    id,
    locale: 'vi',
    data: { ...data, _status: 'published' },
    ...options,
  })
  if (!('legalBasis' in data)) return
  await payload.update({
    collection: 'agencies',
    id,
    locale: 'en',
    data: { legalBasis: unit.legalBasis?.en ?? null, _status: 'published' },
    ...options,
  })
}
