import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { FlatRecord } from '../../exchange/record'
import type { Database } from '../../lib/database/transaction'
import { HOME_STATE } from '../../lib/home-state'
import type { ImportKind, Job, Need, Reading, RowOutcome, Settled, SourceRow } from '../kind'
import { formatOf } from '../read/file-format'
import { readJsonRows } from '../read/json-rows'
import { readTable } from '../read/table-rows'
import { cycleNeed, stateNeed, targetNeed, termNeed } from '../recommendations/needs'
import { settleTags, tagsOf } from '../recommendations/settle-tags'
import { tidy } from '../spelling'
import { recommendationKey, termCode } from '../upr/natural-key'
import { readPosition } from '../upr/positions'
import type { TermName } from '../upr/theme-names'
import { bodyNeed } from './bodies'
import { parseUhri, UHRI_COLUMNS, type UhriRow } from './row'

const ORIGIN = 'uhri'

/** Annotations of the Universal Human Rights Index, as JSON (a list, one record, one per line) or a table. */
export const uhriKind: ImportKind = {
  formats: ['JSON', 'XLSX', 'CSV'],
  options: ['allStates'],
  keepsStaffWork: true,
  checkJob() {},
  rows: ({ file }) => uhriRows(file),
  read: (row, job) => readRow(row, job),
  nothingToImport: ({ file }) =>
    `${path.basename(file)} has no records about Viet Nam; --all-states takes all.`,
  joinExisting,
  settle,
}

async function* uhriRows(file: string): AsyncGenerator<SourceRow> {
  if ((await formatOf(file)) === 'JSON') {
    yield* readJsonRows(file)
    return
  }
  for await (const { line, cells, problem } of readTable(file, UHRI_COLUMNS)) {
    yield { line, value: cells, problem }
  }
}

function readRow({ value }: SourceRow, { allStates }: Job): RowOutcome {
  const parsed = parseUhri(value)
  if (!('row' in parsed)) {
    return { fate: 'refused', key: parsed.name, reason: parsed.reason, notes: [] }
  }
  const { row } = parsed
  const isOurs = row.underReview.some(({ code }) => code === HOME_STATE)
  if (!isOurs && !allStates) {
    return { fate: 'skipped', key: row.annotation, reason: 'not about Viet Nam', notes: [] }
  }
  if (row.underReview.length !== 1) {
    const reason = `countries: ${row.underReview.length} states; a record is about one`
    return { fate: 'refused', key: row.annotation, reason, notes: [] }
  }
  return { fate: 'read', reading: readingOf(row, isOurs) }
}

/**
 * The key of a recommendation of the review is that of all its sources. Other bodies say several
 * things in one paragraph, so that the annotation is part of the key.
 */
function keyOf(row: UhriRow): string {
  const { symbol, paragraph, recommending, annotation } = row
  const states = recommending.map(({ code }) => code.toUpperCase()).join('+')
  if (symbol && paragraph && states) {
    return recommendationKey({ symbol, paragraph, stateCode: states })
  }
  return [symbol, paragraph, annotation].filter(Boolean).join('|')
}

function readingOf(row: UhriRow, isOurs: boolean): Reading {
  const body = bodyNeed(row.body)
  const themes = named(row.themes)
  const persons = named(row.persons)
  const targets = row.sdgs.flatMap(
    (sdg) => /^\s*((?:1[0-7]|[1-9])\.(?:\d{1,2}|[a-d]))\b/.exec(sdg)?.[1] ?? [],
  )
  const goals = row.sdgs.length - targets.length
  const isReview = body.key === 'UPR'
  const cycle = isReview && isOurs && row.year ? row.cycle : null
  const position = row.position ? readPosition(row.position) : null
  const needs: Need[] = [
    body,
    ...(cycle && row.year ? [cycleNeed({ cycle, year: row.year, session: null })] : []),
    ...row.recommending.map(stateNeed),
    ...themes.map((name) => termNeed('theme', name)),
    ...persons.map((name) => termNeed('affected-person', name)),
    ...targets.map(targetNeed),
  ]
  const codes = (names: TermName[]) => names.map(({ code }) => code)
  return {
    collection: 'recommendations',
    key: keyOf(row),
    fields: {
      uhriAnnotationId: row.annotation,
      symbol: row.symbol,
      paragraph: row.paragraph,
      year: row.year,
      annotationType: row.annotationType,
      text: row.text,
      textLanguage: 'en',
      mechanism: body.key,
      cycle: cycle ? `upr-${cycle}` : null,
      stateUnderReview: row.underReview[0]?.code ?? HOME_STATE,
      recommendingStates: row.recommending.map(({ code }) => `state:${code}`),
      ...(position ? { position: position.position, positionSource: 'UHRI' } : {}),
      themes: tagsOf('theme', codes(themes), ORIGIN),
      affectedPersons: tagsOf('affected-person', codes(persons), ORIGIN),
      sdgTargets: tagsOf('sdg-target', targets, ORIGIN),
    },
    onCreate: {
      'translationStatus.vi': 'missing',
      'translationStatus.en': 'missing',
      isSample: false,
      _status: 'published',
    },
    alongside: { importSource: `uhri:${row.annotation}` },
    needs,
    notes: [
      ...row.notes,
      ...(goals > 0 ? ['SDG goals without a target left out'] : []),
      ...labelNotes(row.themes, 'theme'),
      ...labelNotes(row.persons, 'affected persons'),
    ],
  }
}

/** Labels of UHRI, word for word but for stray spaces; Vietnamese ones are for an editor to add. */
function named(labels: string[]): TermName[] {
  const names = labels.map(tidy).map((label) => ({
    code: termCode(label).slice(0, 80),
    upstream: label,
    vi: label,
    en: label,
  }))
  return [...new Map(names.map((name) => [name.code, name])).values()].filter(({ code }) => code)
}

const labelNotes = (labels: string[], what: string) =>
  labels
    .filter((label) => label !== tidy(label))
    .map((label) => `${what} "${label}" read as "${tidy(label)}"`)

/**
 * A record that is there under another key is the same: one with this annotation, or the only one
 * with this symbol, paragraph, state under review and recommending states that has no annotation
 * yet.
 */
async function joinExisting(database: Database, run: number): Promise<void> {
  await database.execute(sql`
    update import_rows r set key = t.key from recommendations t
    where r.run = ${run} and r.fate = 'read'
      and t.uhri_annotation_id = r.reading #>> '{fields,uhriAnnotationId}'`)
  await database.execute(sql`
    update import_rows r set key = same.key
    from (
      select r.n, min(t.key) as key
      from import_rows r join recommendations t
        on t.symbol = r.reading #>> '{fields,symbol}'
        and t.paragraph = r.reading #>> '{fields,paragraph}'
        and t.state_under_review = r.reading #>> '{fields,stateUnderReview}'
      where r.run = ${run} and r.fate = 'read' and t.uhri_annotation_id is null
        and (
          select coalesce(jsonb_agg('state:' || s.code order by s.code), '[]'::jsonb)
          from recommendations_rels x join terms s on s.id = x.terms_id
          where x.parent_id = t.id and x.path = 'recommendingStates'
        ) = (
          select coalesce(jsonb_agg(code order by code), '[]'::jsonb)
          from jsonb_array_elements(r.reading #> '{fields,recommendingStates}') as code
        )
      group by r.n having count(*) = 1
    ) same
    where r.run = ${run} and r.n = same.n
      and not exists (
        select from recommendations t
        where t.uhri_annotation_id = r.reading #>> '{fields,uhriAnnotationId}')`)
}

/**
 * Of a record that another source made, the index answers for the annotation and its tags; what
 * else it says fills what is empty.
 */
function settle(record: FlatRecord | null, reading: Reading): Settled {
  const fields = settleTags(record, reading, ORIGIN)
  const isOwn = !record || textOf(record.importSource).startsWith('uhri:')
  if (isOwn) return { fields, notes: [] }
  const kept = Object.entries(fields).filter(
    ([name]) => name === 'uhriAnnotationId' || isTags(name) || isEmpty(record[name]),
  )
  return {
    fields: Object.fromEntries(kept),
    notes: [`joins the record ${textOf(record.key)} of another source`],
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const isTags = (name: string) => ['themes', 'affectedPersons', 'sdgTargets'].includes(name)

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
