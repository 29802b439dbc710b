import path from 'node:path'
import type { Instrument } from '../../generated/payload-types'
import { dayValue } from '../day-value'
import type { ImportKind, Job } from '../kind'
import type { Outcome } from '../outcome'
import { readCsv } from '../read/csv-rows'
import { findState } from '../states/find-state'
import { differing, only } from '../store/compare'
import { writeRow } from '../store/at-row'
import { changedByStaff, draftsAmong, STAFF_DRAFT } from '../store/staff-work'
import type { Store } from '../store/store'
import { WrongInput } from '../wrong-input'
import { type CataloguedTreaty, findTreaty } from './catalogue'
import { parseTreaty, TREATY_COLUMNS, type TreatyRow } from './row'

/** The country whose treaties this database keeps. */
const KEPT = 'vn'

const SOURCE = {
  vi: 'Bảng tình trạng phê chuẩn của Văn phòng Cao ủy Liên hợp quốc về quyền con người',
  en: 'Status of ratification, Office of the United Nations High Commissioner for Human Rights',
}

/** Status of ratification, as a CSV table of states and treaties. */
export const treatiesKind: ImportKind = {
  format: 'CSV',
  options: ['state', 'asOf'],
  checkJob({ state }) {
    if (!state) throw new WrongInput('Say whose treaties to import: --state "Viet Nam".')
    const found = findState(state)
    if (!found) throw new WrongInput(`There is no state "${state}".`)
    if (found.code !== KEPT) {
      throw new WrongInput(`The database keeps the treaties of Viet Nam only, not of ${found.en}.`)
    }
  },
  async *pass(job, store) {
    const asOf = job.asOf ?? dayInName(job.file)
    const seen = new Map<string, number>()
    let about = false
    for await (const { line, cells } of readCsv(job.file, TREATY_COLUMNS)) {
      const parsed = parseTreaty(cells)
      if (!('row' in parsed)) {
        about = true
        yield { line, key: parsed.name, fate: 'refused', reason: parsed.reason, notes: [] }
        continue
      }
      const { row } = parsed
      if (row.stateCode !== KEPT) {
        yield { line, key: row.code, fate: 'skipped', reason: 'another state', notes: row.notes }
        continue
      }
      about = true
      const before = seen.get(row.code)
      seen.set(row.code, line)
      if (before !== undefined) {
        const reason = `the same treaty as line ${before}`
        yield { line, key: row.code, fate: 'refused', reason, notes: row.notes }
      } else {
        yield {
          line,
          key: row.code,
          ...(await settle({ ...row, line, key: row.code }, asOf, store)),
        }
      }
    }
    if (!about) throw noRows(job)
  },
}

const noRows = ({ file, state }: Job) =>
  new WrongInput(`${path.basename(file)} has no rows for "${state}".`)

/** The day in a name such as `ratification-status-2023-09.csv`: the first of that month. */
function dayInName(file: string): string | null {
  const [, month, day] = /(\d{4}-(?:0[1-9]|1[0-2]))(?:-(\d{2}))?/.exec(path.basename(file)) ?? []
  return month ? `${month}-${day ?? '01'}` : null
}

type PlacedTreaty = TreatyRow & { line: number; key: string }
type Settled = Pick<Outcome, 'fate' | 'reason' | 'notes'>

/** Decides what becomes of a good row and, in a writing pass, does it. */
async function settle(row: PlacedTreaty, asOf: string | null, store: Store): Promise<Settled> {
  const { docs } = await store.payload.find({
    collection: 'instruments',
    where: { code: { equals: row.code } },
    limit: 1,
    pagination: false,
    locale: 'vi',
    ...store.options,
  })
  const [record] = docs
  return record ? update(record, row, asOf, store) : create(row, asOf, store)
}

const factsOf = ({ status, signedOn, boundOn, boundBy }: TreatyRow) => ({
  status,
  signedOn: dayValue(signedOn),
  boundOn: dayValue(boundOn),
  boundBy,
})

async function create(row: PlacedTreaty, asOf: string | null, store: Store): Promise<Settled> {
  const treaty = findTreaty(row.code)
  if (!treaty) {
    return {
      fate: 'refused',
      reason: `there is no treaty "${row.code}" here; add it in the admin first, then import`,
      notes: row.notes,
    }
  }
  const notes = [...row.notes, ...(asOf ? [] : ['as of when is not known: give --as-of'])]
  if (store.writes) await writeRow(row, () => write(treaty, row, asOf, store))
  return { fate: 'created', reason: '', notes }
}

async function write(
  treaty: CataloguedTreaty,
  row: TreatyRow,
  asOf: string | null,
  { payload, options }: Store,
): Promise<void> {
  const { code, shortName, kind, adoptedOn } = treaty
  const { id } = await payload.create({
    collection: 'instruments',
    locale: 'vi',
    data: {
      code,
      slug: code.toLowerCase(),
      kind,
      name: treaty.vi,
      shortName,
      adoptedOn: dayValue(adoptedOn),
      ...factsOf(row),
      sourceLabel: SOURCE.vi,
      asOf: dayValue(asOf),
      isSample: false,
      _status: 'published',
    },
    ...options,
  })
  await payload.update({
    collection: 'instruments',
    id,
    locale: 'en',
    data: { name: treaty.en, shortName, sourceLabel: SOURCE.en, _status: 'published' },
    ...options,
  })
}

async function update(
  record: Instrument,
  row: PlacedTreaty,
  asOf: string | null,
  store: Store,
): Promise<Settled> {
  const { notes } = row
  if ((await draftsAmong(store, 'instruments', [record.id])).size > 0) {
    return { fate: 'unchanged', reason: STAFF_DRAFT, notes }
  }
  const recordDay = record.asOf?.slice(0, 10) ?? null
  if (recordDay && asOf && recordDay > asOf) {
    const reason = `left alone: the record is as of ${recordDay}, newer than the file (${asOf})`
    return { fate: 'unchanged', reason, notes }
  }
  const facts = factsOf(row)
  const differ = differing(record, facts)
  const byStaff = await changedByStaff(store, 'instruments', record.id, facts, differ)
  const fields = differ.filter((field) => !byStaff.includes(field))
  const data = only(facts, fields)
  // A statement of staff's own is not as of the file's day.
  if (asOf && recordDay !== asOf && byStaff.length === 0) data.asOf = dayValue(asOf)
  const allNotes = [
    ...notes,
    ...byStaff.map((field) => `${field}: changed by staff since, left alone`),
    ...(fields.includes('boundOn')
      ? ['check when it entered into force: the file does not say']
      : []),
    ...(record.isSample ? ['a sample record: it keeps that label and its texts'] : []),
  ]
  const changed = Object.keys(data)
  if (changed.length === 0) return { fate: 'unchanged', reason: '', notes: allNotes }
  if (store.writes) {
    await writeRow(row, () =>
      store.payload.update({
        collection: 'instruments',
        id: record.id,
        locale: 'vi',
        data: { ...data, _status: 'published' },
        ...store.options,
      }),
    )
  }
  return { fate: 'updated', reason: `changes: ${changed.join(', ')}`, notes: allNotes }
}
