import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { defaultLocale, isLocale, localeCodes } from '../../../src/lib/locales'
import { isStaff } from '../access'
import { bi } from '../labels'
import { refusal } from '../messages'

/** Largest page of any list over REST and GraphQL; `limit=0` means everything to stock Payload. */
export const MAX_LIMIT = 100
const DEFAULT_LIMIT = 10

const reads: string[] = ['read', 'count', 'readDistinct']

/** The arguments of read operations that this hook looks at. */
interface ReadArgs {
  draft?: boolean
  trash?: boolean
  limit?: number
  sort?: unknown
  where?: unknown
  joins?: unknown
  field?: unknown
}

/**
 * Bounds what a program may ask: at most 100 rows for everybody, and for readers who are not
 * staff no drafts and no way to name a language other than the one asked for (a filter such as
 * `where[title.en][like]` would otherwise probe an unreviewed translation letter by letter).
 */
export const guardPublicQuery: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  settleLocale(req)
  if (!reads.includes(operation)) return args
  const asked = args as ReadArgs
  const bounded: ReadArgs = {}
  if (req.payloadAPI !== 'local') bounded.limit = boundedLimit(asked.limit)
  if (!isStaff(req.user)) {
    bounded.draft = false
    bounded.trash = false
    if ((req.locale as string) === 'all') throw refusal(req, 400, oneLocaleAtATime)
    if (namesLocale(asked)) throw refusal(req, 400, noLocaleInPaths)
  }
  return { ...args, ...bounded } as typeof args
}

/** Without a language a request means the default one; a language that we do not have is an error. */
function settleLocale(req: PayloadRequest): void {
  const asked = req.locale as string | null | undefined
  if (!asked) req.locale = defaultLocale
  else if (asked !== 'all' && !isLocale(asked)) throw refusal(req, 400, unknownLocale)
}

function boundedLimit(asked: number | undefined): number {
  if (asked === undefined) return DEFAULT_LIMIT
  if (!Number.isFinite(asked) || asked <= 0) return MAX_LIMIT
  return Math.min(Math.floor(asked), MAX_LIMIT)
}

const unknownLocale = bi(
  'Ngôn ngữ không có ở đây; hãy dùng locale=vi hoặc locale=en.',
  'There is no such language here; use locale=vi or locale=en.',
)

const oneLocaleAtATime = bi(
  'Hãy hỏi từng ngôn ngữ một: locale=vi hoặc locale=en.',
  'Ask for one language at a time: locale=vi or locale=en.',
)

const noLocaleInPaths = bi(
  'Không dùng mã ngôn ngữ trong tên trường của bộ lọc hoặc sắp xếp; hãy dùng tham số locale.',
  'Do not name a language inside a field of a filter or sort; use the locale parameter.',
)

/** True when a path anywhere in the filters or the sort order has a locale code as a segment. */
function namesLocale({ where, sort, joins, field }: ReadArgs): boolean {
  const sorts = Array.isArray(sort) ? sort : [sort]
  return [...sorts, field].some(hasLocaleSegment) || keysNameLocale(where) || keysNameLocale(joins)
}

function keysNameLocale(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(keysNameLocale)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, nested]) =>
      hasLocaleSegment(key) || (key === 'sort' ? hasLocaleSegment(nested) : keysNameLocale(nested)),
  )
}

function hasLocaleSegment(path: unknown): boolean {
  if (typeof path !== 'string') return false
  return path
    .split(/\.|__|,/)
    .some((part) => (localeCodes as readonly string[]).includes(part.replace(/^-/, '').trim()))
}
