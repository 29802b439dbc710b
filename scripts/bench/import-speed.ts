import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import type { Payload } from 'payload'
import { importKinds } from '../../src/import/kinds'
import { runImport } from '../../src/import/run'
import { say } from '../process/say'

/** Rows of one round, for both. */
const SAMPLE = 200
const ROUNDS = 3
/** As many as the spreadsheets of the first two cycles of the review have. */
const ALL = 56_674

/** What the import has to be faster than stock Payload by (plan). */
const BAR = 30

const THEMES = ['justice', 'labour', 'right-to-education', 'right-to-health', 'poverty']
const STATES = ['no', 'fr', 'la', 'th', 'cu', 'jp']
const WORDS =
  'continue strengthen the protection of rights access to education health information women children persons with disabilities law practice region'.split(
    ' ',
  )

interface Row {
  key: string
  symbol: string
  paragraph: string
  year: number
  text: string
  vi: string
  en: string
  themes: string[]
  state: string
}

/** An invented recommendation; the same number always gives the same. */
function rowOf(n: number, series: string): Row {
  const pick = <T>(list: readonly T[], at: number): T => list[(n * 7 + at * 13) % list.length] as T
  const sentence = (length: number) =>
    Array.from({ length }, (_, at) => pick(WORDS, at * n + at)).join(' ')
  const symbol = `A/HRC/${series}/${Math.floor(n / 300)}`
  const paragraph = `140.${n % 300}`
  return {
    key: `${symbol}|${paragraph}|NO`,
    symbol,
    paragraph,
    year: 2009 + (n % 16),
    text: sentence(40),
    vi: sentence(22),
    en: sentence(20),
    themes: [...new Set([pick(THEMES, 1), pick(THEMES, 2)])],
    state: pick(STATES, 3),
  }
}

/**
 * Measures how many records a second the import writes, against stock Payload: a record with its
 * state, two themes and a summary in two languages is created in one language and updated in the
 * other. Both in turn, on the same database; the medians are compared.
 */
export async function measureImport(payload: Payload): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-bench-'))
  const rates: { stock: number[]; ours: number[] } = { stock: [], ours: [] }
  try {
    await prepare(payload)
    for (let round = 1; round <= ROUNDS; round += 1) {
      rates.stock.push(await stock(payload, `9${round}`))
      rates.ours.push(await ours(payload, folder, `8${round}`, SAMPLE))
      say(
        `  round ${round}: stock ${rates.stock.at(-1)?.toFixed(1)} records/s, import of ${SAMPLE}: ${rates.ours.at(-1)?.toFixed(0)} records/s`,
      )
    }
    const all = await ours(payload, folder, '7', ALL)
    const reference = median(rates.stock)
    const ratio = { sample: median(rates.ours) / reference, all: all / reference }
    const peak = process.resourceUsage().maxRSS / 1024
    say(`  stock (create + update): ${reference.toFixed(1)} records/s`)
    say(
      `  import of ${SAMPLE}: ${median(rates.ours).toFixed(0)} records/s, ${ratio.sample.toFixed(0)} times`,
    )
    say(
      `  import of ${ALL}: ${all.toFixed(0)} records/s, ${ratio.all.toFixed(0)} times (wanted: ${BAR})`,
    )
    const real = await realFiles(payload, folder)
    say(`  peak memory of the process: ${peak.toFixed(0)} MB`)
    return {
      rows: { sample: SAMPLE, all: ALL },
      rates: { ...rates, all },
      ratio,
      bar: BAR,
      real,
      peakMegabytes: Math.round(peak),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What all rows refer to. */
async function prepare(payload: Payload): Promise<void> {
  await payload.create({
    collection: 'mechanisms',
    locale: 'vi',
    data: { code: 'UPR', name: 'Rà soát định kỳ phổ quát', kind: 'upr', _status: 'published' },
  })
  for (const [scheme, codes] of [
    ['theme', THEMES],
    ['state', STATES],
  ] as const) {
    for (const code of codes) {
      await payload.create({
        collection: 'terms',
        locale: 'vi',
        data: { scheme, code, label: code },
      })
    }
  }
}

async function stock(payload: Payload, series: string): Promise<number> {
  const terms = await payload.find({ collection: 'terms', pagination: false, limit: 100 })
  const idOf = new Map(terms.docs.map(({ id, scheme, code }) => [`${scheme}:${code}`, id]))
  const mechanisms = await payload.find({ collection: 'mechanisms', limit: 1 })
  const mechanism = mechanisms.docs[0]?.id ?? 0
  const started = performance.now()
  for (let n = 1; n <= SAMPLE; n += 1) {
    const { vi, en, themes, state, ...rest } = rowOf(n, series)
    const { id } = await payload.create({
      collection: 'recommendations',
      locale: 'vi',
      data: {
        ...rest,
        annotationType: 'recommendation',
        position: 'supported',
        mechanism,
        recommendingStates: [idOf.get(`state:${state}`) ?? 0],
        themes: themes.map((theme) => ({
          term: idOf.get(`theme:${theme}`) ?? 0,
          origin: 'uhri' as const,
        })),
        summary: vi,
        translationStatus: 'original',
        _status: 'published',
      },
    })
    await payload.update({
      collection: 'recommendations',
      id,
      locale: 'en',
      data: { summary: en, translationStatus: 'reviewed', _status: 'published' },
    })
  }
  return SAMPLE / ((performance.now() - started) / 1000)
}

async function ours(
  payload: Payload,
  folder: string,
  series: string,
  count: number,
): Promise<number> {
  const file = path.join(folder, `${series}.jsonl`)
  const out = createWriteStream(file)
  for (let n = 1; n <= count; n += 1) {
    const { vi, en, themes, state, ...rest } = rowOf(n, series)
    out.write(
      `${JSON.stringify({
        ...rest,
        annotationType: 'recommendation',
        position: 'supported',
        mechanism: 'UPR',
        recommendingStates: [`state:${state}`],
        themes: themes.map((theme) => ({ term: `theme:${theme}`, origin: 'uhri' })),
        'summary.vi': vi,
        'summary.en': en,
        'translationStatus.vi': 'original',
        'translationStatus.en': 'reviewed',
        _status: 'published',
      })}\n`,
    )
  }
  out.end()
  await finished(out)
  return importAndTime(payload, folder, 'table', { file, collection: 'recommendations' }, count)
}

async function importAndTime(
  payload: Payload,
  folder: string,
  kindName: string,
  job: { file: string; collection?: string; allStates?: boolean },
  expected?: number,
): Promise<number> {
  const kind = importKinds[kindName]
  if (!kind) throw new Error(`There is no kind "${kindName}".`)
  const started = performance.now()
  const { totals, refused } = await runImport(payload, {
    kindName,
    kind,
    job,
    dryRun: false,
    reports: path.join(folder, 'reports'),
  })
  const seconds = (performance.now() - started) / 1000
  if (expected !== undefined && totals.created !== expected) {
    throw new Error(`${totals.created} of ${expected} rows: ${refused[0]?.reason ?? ''}`)
  }
  return totals.created / seconds
}

/** The real spreadsheets with all states, where they are beside the repository. */
async function realFiles(payload: Payload, folder: string): Promise<object | null> {
  const files = ['upr1.xlsx', 'upr2.xlsx'].map((name) => path.resolve('../shared/data/upr', name))
  if (!files.every((file) => existsSync(file))) return null
  const rates: Record<string, number> = {}
  for (const file of files) {
    const rate = await importAndTime(payload, folder, 'upr', { file, allStates: true })
    rates[path.basename(file)] = rate
    say(`  ${path.basename(file)}, all states: ${rate.toFixed(0)} records/s`)
  }
  return rates
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
