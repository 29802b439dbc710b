import { sql } from '@payloadcms/db-postgres'
import { HOME_STATE } from '../lib/home-state'
import type { SqlFragment } from './sql-fragment'

/** How the public records of a kind are counted; `d` is the record's row. */
interface RecordKind {
  table: SqlFragment
  listed: SqlFragment
  sourceless: SqlFragment
  untranslated: SqlFragment
}

const shown = sql`d._status = 'published' and d.archived_on is null`

const noRowIn = (table: string) =>
  sql`not exists (select from ${sql.identifier(table)} s where s._parent_id = d.id)`

/** Whether readers of English have nothing of the record's main text. */
const noEnglish = (table: string, text: string) =>
  sql`not exists (select from ${sql.identifier(table)} l where l._parent_id = d.id
    and l._locale = 'en' and l.translation_status in ('original', 'reviewed')
    and l.${sql.identifier(text)} is not null)`

const kind = (name: string, text: string, sourceless: SqlFragment): RecordKind => ({
  table: sql`${sql.identifier(name)}`,
  listed: shown,
  sourceless,
  untranslated: noEnglish(`${name}_locales`, text),
})

/** The kinds of record whose gaps are counted, by collection. */
export const recordKinds = {
  recommendations: {
    ...kind('recommendations', 'summary', sql`coalesce(d.symbol, '') = ''`),
    listed: sql`${shown} and d.state_under_review = ${HOME_STATE}`,
    // The wording of the mechanism itself is there to read.
    untranslated: sql`${noEnglish('recommendations_locales', 'summary')}
      and not (d.text is not null and d.text_language = 'en')`,
  },
  actions: kind(
    'actions',
    'title',
    sql`${noRowIn('actions_sources')} and ${noRowIn('actions_evidence')}`,
  ),
  'progress-reports': kind(
    'progress_reports',
    'text',
    sql`${noRowIn('progress_reports_sources')} and ${noRowIn('progress_reports_evidence')}`,
  ),
  assessments: kind('assessments', 'summary', sql`coalesce(d.symbol, '') = '' and d.url is null`),
  indicators: kind('indicators', 'name', noRowIn('indicators_sources')),
  legislation: kind('legislation', 'title', sql`d.url is null and d.file_id is null`),
} satisfies Record<string, RecordKind>

export type RecordKindName = keyof typeof recordKinds

/** Whether a text names a kind of record whose gaps are counted. */
export const isRecordKind = (name: string): name is RecordKindName =>
  Object.hasOwn(recordKinds, name)
