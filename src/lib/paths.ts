import { isLocale, type Locale } from './locales'

/**
 * Every address of the public site, in both languages. `:slug` stands for the one variable part.
 * Longer patterns need no special order: a fixed segment always wins over `:slug`.
 */
const patterns = {
  home: { vi: '', en: '' },
  news: { vi: 'tin-tuc', en: 'news' },
  article: { vi: 'tin-tuc/:slug', en: 'news/:slug' },
  'article-versions': { vi: 'tin-tuc/:slug/phien-ban', en: 'news/:slug/versions' },
  corrections: { vi: 'dinh-chinh', en: 'corrections' },
  press: { vi: 'bao-chi', en: 'press' },
  'press-note': { vi: 'bao-chi/:slug', en: 'press/:slug' },
  'press-calendar': { vi: 'bao-chi/lich', en: 'press/calendar' },
  'press-event': { vi: 'bao-chi/lich/:slug', en: 'press/calendar/:slug' },
  'press-login': { vi: 'bao-chi/dang-nhap', en: 'press/login' },
  'press-code': { vi: 'bao-chi/ma-xac-thuc', en: 'press/code' },
  'press-forgotten': { vi: 'bao-chi/quen-mat-khau', en: 'press/forgotten-password' },
  'press-set-password': { vi: 'bao-chi/dat-mat-khau', en: 'press/set-password' },
  'press-account': { vi: 'bao-chi/tai-khoan', en: 'press/account' },
  materials: { vi: 'tai-lieu', en: 'materials' },
  material: { vi: 'tai-lieu/:slug', en: 'materials/:slug' },
  trainings: { vi: 'tap-huan', en: 'trainings' },
  questions: { vi: 'hoi-dap', en: 'questions' },
  question: { vi: 'hoi-dap/:slug', en: 'questions/:slug' },
  ask: { vi: 'hoi-dap/gui', en: 'questions/ask' },
  'enquiry-status': { vi: 'hoi-dap/tra-cuu', en: 'questions/status' },
  'agency-answer': { vi: 'tra-loi/:slug', en: 'answer/:slug' },
  agencies: { vi: 'co-quan', en: 'agencies' },
  'agency-history': { vi: 'co-quan/lich-su', en: 'agencies/history' },
  agency: { vi: 'co-quan/:slug', en: 'agencies/:slug' },
  contacts: { vi: 'lien-he', en: 'contacts' },
  database: { vi: 'co-so-du-lieu', en: 'database' },
  recommendations: { vi: 'co-so-du-lieu/khuyen-nghi', en: 'database/recommendations' },
  recommendation: { vi: 'co-so-du-lieu/khuyen-nghi/:slug', en: 'database/recommendations/:slug' },
  report: { vi: 'co-so-du-lieu/khuyen-nghi/bao-cao', en: 'database/recommendations/report' },
  treaties: { vi: 'co-so-du-lieu/dieu-uoc', en: 'database/treaties' },
  treaty: { vi: 'co-so-du-lieu/dieu-uoc/:slug', en: 'database/treaties/:slug' },
  cycle: { vi: 'co-so-du-lieu/chu-ky/:slug', en: 'database/cycles/:slug' },
  mechanism: { vi: 'co-so-du-lieu/co-che/:slug', en: 'database/mechanisms/:slug' },
  theme: { vi: 'co-so-du-lieu/chu-de/:slug', en: 'database/themes/:slug' },
  'sdg-goal': { vi: 'co-so-du-lieu/sdg/:slug', en: 'database/sdg/:slug' },
  legislation: { vi: 'co-so-du-lieu/phap-luat', en: 'database/legislation' },
  'legal-act': { vi: 'co-so-du-lieu/phap-luat/:slug', en: 'database/legislation/:slug' },
  provisions: { vi: 'co-so-du-lieu/dieu-luat', en: 'database/provisions' },
  provision: { vi: 'co-so-du-lieu/dieu-luat/:slug', en: 'database/provisions/:slug' },
  indicators: { vi: 'co-so-du-lieu/chi-so', en: 'database/indicators' },
  indicator: { vi: 'co-so-du-lieu/chi-so/:slug', en: 'database/indicators/:slug' },
  figures: { vi: 'co-so-du-lieu/so-lieu', en: 'database/figures' },
  completeness: { vi: 'co-so-du-lieu/muc-do-day-du', en: 'database/completeness' },
  search: { vi: 'tim-kiem', en: 'search' },
  'open-data': { vi: 'du-lieu-mo', en: 'open-data' },
  about: { vi: 'gioi-thieu', en: 'about' },
} as const satisfies Record<string, Record<Locale, string>>

/** The name of a page template. */
export type PageName = keyof typeof patterns

/** Templates that show one document, found by its slug. */
type DocumentPage =
  | 'article'
  | 'article-versions'
  | 'press-note'
  | 'press-event'
  | 'material'
  | 'question'
  | 'agency'
  | 'agency-answer'
  | 'recommendation'
  | 'treaty'
  | 'cycle'
  | 'mechanism'
  | 'theme'
  | 'sdg-goal'
  | 'legal-act'
  | 'provision'
  | 'indicator'

/** Templates that exist once per language. */
export type SinglePage = Exclude<PageName, DocumentPage>

/** A place on the site, free of language. */
export type Route = { page: SinglePage } | { page: DocumentPage; slug: string }

const pageNames = Object.keys(patterns) as PageName[]

/** The address of a place in a language, such as `/vi/tin-tuc/khai-sinh`. */
export function pathTo(locale: Locale, route: Route): string {
  const pattern: string = patterns[route.page][locale]
  const slug = 'slug' in route ? encodeURIComponent(route.slug) : ''
  const path = pattern.replace(':slug', slug)
  return path ? `/${locale}/${path}` : `/${locale}`
}

/** The place that the segments after the language name, or null. */
export function parsePath(locale: Locale, segments: readonly string[]): Route | null {
  const candidates = pageNames
    .map((page) => ({ page, slug: matchSegments(patterns[page][locale], segments) }))
    .filter((candidate) => candidate.slug !== null)
  const exact = candidates.find((candidate) => candidate.slug === '') ?? candidates[0]
  if (!exact) return null
  const { page, slug } = exact
  // TypeScript follows unions of at most 25 members; patterns with a slug are the documents.
  return (slug ? { page, slug } : { page }) as Route
}

/** True for the path of a page of this site, and for nothing that could lead elsewhere. */
export function isSitePath(path: string): boolean {
  if (!/^\/[a-z]{2}(\/[^/\\?#\s]+)*$/.test(path)) return false
  const [locale = '', ...segments] = path.split('/').filter(Boolean)
  return isLocale(locale) && parsePath(locale, segments.map(decodeSegment)) !== null
}

/** The address of an article. */
export function articlePath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'article', slug })
}

/** The address of a press note. */
export function pressNotePath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'press-note', slug })
}

/** The address of an event of the press calendar. */
export function pressEventPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'press-event', slug })
}

/** The address of a material of the library. */
export function materialPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'material', slug })
}

/** The address of a published question and answer. */
export function answerPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'question', slug })
}

/** The address of an agency. */
export function agencyPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'agency', slug })
}

/** The address of a recommendation. */
export function recommendationPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'recommendation', slug })
}

/** The address of a treaty; its slug is the code in lower case. */
export function instrumentPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'treaty', slug })
}

/** The address of a mechanism. */
export function mechanismPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'mechanism', slug })
}

/** The address of a human-rights theme; its slug is the term's code. */
export function themePath(locale: Locale, code: string): string {
  return pathTo(locale, { page: 'theme', slug: code })
}

/** The address of a legal act. */
export function legalActPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'legal-act', slug })
}

/** The address of an article of the codified law. */
export function provisionPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'provision', slug })
}

/** The address of an indicator. */
export function indicatorPath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'indicator', slug })
}

/** An indicator's figures as a table to download, as they were known on a day. */
export function indicatorCsvPath(path: string, asOf: string | null, area: string | null): string {
  return withQuery(`${path}/values.csv`, { asOf, area })
}

/** The numbers of one chart as a table to download. */
export function figureCsvPath(locale: Locale, figure: string): string {
  return withQuery(`${pathTo(locale, { page: 'figures' })}/figures.csv`, { figure })
}

/** The address of a review cycle. */
export function cyclePath(locale: Locale, slug: string): string {
  return pathTo(locale, { page: 'cycle', slug })
}

/** The address of a language's news feed. */
export function newsFeedPath(locale: Locale): string {
  return `${pathTo(locale, { page: 'news' })}/rss.xml`
}

/** The address of a language's feed of corrections and withdrawals. */
export function correctionsFeedPath(locale: Locale): string {
  return `${pathTo(locale, { page: 'corrections' })}/rss.xml`
}

/** The private page of an enquiry: whoever has the key reads it. */
export function enquiryPath(locale: Locale, receipt: string, key: string): string {
  return withQuery(pathTo(locale, { page: 'enquiry-status' }), { receipt, key })
}

/** The address of a contact's card for an address book. */
export function vcardPath(locale: Locale, id: number): string {
  return `${pathTo(locale, { page: 'contacts' })}/${id}/vcard.vcf`
}

/** The address of everything that belongs to a press note, as one ZIP. */
export function pressKitPath(notePath: string): string {
  return `${notePath}/press-kit.zip`
}

/** The address of the press calendar as a feed that calendar programs subscribe to. */
export function calendarFeedPath(locale: Locale): string {
  return `/${locale}/${locale === 'vi' ? 'bao-chi/lich.ics' : 'press/calendar.ics'}`
}

/** The address of one event as a calendar file. */
export function eventFilePath(eventPath: string): string {
  return `${eventPath}/event.ics`
}

/** Where a material is taken from; counts the download and leads to the file. */
export function downloadPath(locale: Locale, path: string): string {
  return `${path}/${downloadSegments[locale]}`
}

/** The last part of a material's download address in each language. */
const downloadSegments: Record<Locale, string> = { vi: 'tai-ve', en: 'download' }

/** The list of trainings as a table to download. */
export function trainingsCsvPath(locale: Locale): string {
  return `${pathTo(locale, { page: 'trainings' })}/list.csv`
}

/** A table of the database as a file. */
export function dataFilePath(locale: Locale, collection: string, format: string): string {
  return `${pathTo(locale, { page: 'open-data' })}/${collection}/data.${format}`
}

/** The recommendations of a list as a file; the list's filters may follow as its query. */
export function recommendationsFilePath(locale: Locale, format: string): string {
  return `${pathTo(locale, { page: 'recommendations' })}/data.${format}`
}

/** The report on a list of recommendations as a text document; the list's filters may follow. */
export function reportFilePath(locale: Locale): string {
  return `${pathTo(locale, { page: 'report' })}/report.docx`
}

/** The catalogue of the open data, for programs. */
export function catalogPath(locale: Locale): string {
  return `${pathTo(locale, { page: 'open-data' })}/catalog.jsonld`
}

/** A vocabulary as linked data. */
export function vocabularyPath(locale: Locale, scheme: string): string {
  return `${pathTo(locale, { page: 'open-data' })}/${scheme}/vocabulary.jsonld`
}

/** A path with the parameters that have a value, in the order given. */
export function withQuery(
  path: string,
  parameters: Record<string, string | number | null | undefined>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** A URL segment as text; a broken escape stays as it is, so that it simply finds nothing. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The slug found, '' when the pattern has none and matches, null when it does not match. */
function matchSegments(pattern: string, segments: readonly string[]): string | null {
  const parts = pattern ? pattern.split('/') : []
  if (parts.length !== segments.length) return null
  let slug = ''
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? ''
    if (part === ':slug') slug = segment
    else if (part !== segment) return null
  }
  return slug
}
