import path from 'node:path'
import type { FlatRecord } from '../../exchange/record'
import { HOME_STATE } from '../../lib/home-state'
import { dayValue } from '../day-value'
import type { ImportKind, Reading, Settled, SourceRow } from '../kind'
import { type NamedCells, readTable } from '../read/table-rows'
import { findState } from '../states/find-state'
import { WrongInput } from '../wrong-input'
import { findTreaty } from './catalogue'
import { parseTreaty, TREATY_COLUMNS, type TreatyRow } from './row'

const SOURCE = {
  vi: 'Bảng tình trạng phê chuẩn của Văn phòng Cao ủy Liên hợp quốc về quyền con người',
  en: 'Status of ratification, Office of the United Nations High Commissioner for Human Rights',
}

/** Status of ratification, as a table of states and treaties. */
export const treatiesKind: ImportKind = {
  formats: ['CSV', 'XLSX'],
  options: ['state', 'asOf'],
  keepsStaffWork: true,
  changeNotes: { boundOn: 'check when it entered into force: the file does not say' },
  checkJob({ state }) {
    if (!state) throw new WrongInput('Say whose treaties to import: --state "Viet Nam".')
    const found = findState(state)
    if (!found) throw new WrongInput(`There is no state "${state}".`)
    if (found.code !== HOME_STATE) {
      throw new WrongInput(`The database keeps the treaties of Viet Nam only, not of ${found.en}.`)
    }
  },
  async *rows({ file }): AsyncGenerator<SourceRow> {
    for await (const { line, cells, problem } of readTable(file, TREATY_COLUMNS)) {
      yield { line, value: cells, problem }
    }
  },
  read({ value }, job) {
    const parsed = parseTreaty(texts(value as NamedCells))
    if (!('row' in parsed)) {
      return { fate: 'refused', key: parsed.name, reason: parsed.reason, notes: [] }
    }
    const { row } = parsed
    return row.stateCode === HOME_STATE
      ? { fate: 'read', reading: readingOf(row, job.asOf ?? dayInName(job.fileName ?? job.file)) }
      : { fate: 'skipped', key: row.code, reason: 'another state', notes: row.notes }
  },
  nothingToImport: ({ file, state }) => `${path.basename(file)} has no rows for "${state}".`,
  settle,
}

const texts = (cells: NamedCells) =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell ?? '')]))

/** The day in a name such as `ratification-status-2023-09.csv`: the first of that month. */
function dayInName(file: string): string | null {
  const [, month, day] = /(\d{4}-(?:0[1-9]|1[0-2]))(?:-(\d{2}))?/.exec(path.basename(file)) ?? []
  return month ? `${month}-${day ?? '01'}` : null
}

function readingOf(row: TreatyRow, asOf: string | null): Reading {
  const { code, status, signedOn, boundOn, boundBy, notes } = row
  const treaty = findTreaty(code)
  return {
    collection: 'instruments',
    key: code,
    fields: {
      status,
      signedOn: dayValue(signedOn),
      boundOn: dayValue(boundOn),
      boundBy,
      ...(asOf ? { asOf: dayValue(asOf) } : {}),
    },
    dated: 'asOf',
    ...(treaty
      ? {
          onCreate: {
            kind: treaty.kind,
            'name.vi': treaty.vi,
            'name.en': treaty.en,
            'shortName.vi': treaty.shortName,
            'shortName.en': treaty.shortName,
            adoptedOn: dayValue(treaty.adoptedOn),
            'sourceLabel.vi': SOURCE.vi,
            'sourceLabel.en': SOURCE.en,
            isSample: false,
            _status: 'published',
          },
        }
      : {
          ifMissing: `there is no treaty "${code}" here; add it in the admin first, then import`,
        }),
    notes,
  }
}

/** A record that is dated later than the file stays as it is. */
function settle(record: FlatRecord | null, { fields }: Reading): Settled {
  const day = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : null)
  const asOf = day(fields.asOf)
  if (!record) {
    return { fields, notes: asOf ? [] : ['as of when is not known: give --as-of'] }
  }
  const recordDay = day(record.asOf)
  if (recordDay && asOf && recordDay > asOf) {
    const left = `left alone: the record is as of ${recordDay}, newer than the file (${asOf})`
    return { left, notes: [] }
  }
  return {
    fields,
    notes: record.isSample ? ['a sample record: it keeps that label and its texts'] : [],
  }
}
