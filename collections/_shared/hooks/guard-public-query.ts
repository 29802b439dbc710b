import {
  type CollectionBeforeOperationHook,
  NotFound,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { defaultLocale, isLocale, localeCodes } from '../../../src/lib/locales'
import { canPublish, isStaff } from '../access'
import { bi } from '../labels'
import { refusal } from '../messages'
import { leadsToUnreviewedText, onlyReviewedText } from './guard-unreviewed-text'

/** Largest page of any list over REST and GraphQL; `limit=0` means everything to stock Payload. */
const MAX_LIMIT = 100
const DEFAULT_LIMIT = 10

const reads: string[] = ['read', 'count', 'readDistinct']

/** The arguments of read operations that this hook looks at. */
interface ReadArgs {
  id?: unknown
  page?: number
  draft?: boolean
  trash?: boolean
  limit?: number
  sort?: unknown
  where?: unknown
  joins?: unknown
  field?: unknown
}

/**
 * Bounds what a program may ask: at most 100 rows for everybody, no drafts for readers who are not
 * staff, and but for editors no way to name a language other than the one asked for (a filter such
 * as `where[title.en][like]` would otherwise probe an unreviewed translation letter by letter).
 * What PostgreSQL could not read is refused here with a sentence.
 */
export const guardPublicQuery: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  settleLocale(req)
  const asked = args as ReadArgs
  if (asked.id !== undefined && !isRowId(asked.id)) throw new NotFound(req.t)
  if (!reads.includes(operation)) return args
  if (holdsNul(asked.where)) throw refusal(req, 400, noNul)
  const bounded: ReadArgs = {}
  if (req.payloadAPI !== 'local') bounded.limit = boundedLimit(asked.limit)
  if (asked.page !== undefined) bounded.page = boundedPage(asked.page)
  if (!isStaff(req.user)) {
    bounded.draft = false
    bounded.trash = false
    if ((req.locale as string) === 'all') throw refusal(req, 400, oneLocaleAtATime)
  }
  if (!canPublish(req.user)) {
    if (holdsNestedFilter(asked.where)) throw refusal(req, 400, noNestedFilter)
    if (namesLocale(asked)) throw refusal(req, 400, noLocaleInPaths)
    Object.assign(bounded, reviewedOnly(asked, collection, req))
  }
  return { ...args, ...bounded } as typeof args
}

/** The filter, matching the text of a language only where it has been reviewed. */
function reviewedOnly(
  { where, sort, field }: ReadArgs,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): ReadArgs {
  const { collections } = req.payload
  const orders = [...(Array.isArray(sort) ? sort : [sort]), field]
    .filter((path) => typeof path === 'string')
    .flatMap((path) => path.split(','))
  if (orders.some((path) => leadsToUnreviewedText(path.trim(), collection, collections))) {
    throw refusal(req, 400, noUnreviewedOrder)
  }
  if (typeof where !== 'object' || where === null) return {}
  const bounded = onlyReviewedText(where as Where, collection, collections)
  if (bounded === null) throw refusal(req, 400, noUnreviewedOrder)
  return { where: bounded }
}

/** Numbers of rows are positive and fit PostgreSQL's integer. */
function isRowId(id: unknown): boolean {
  return /^\d{1,10}$/.test(String(id)) && Number(id) <= 2_147_483_647
}

/** A NUL byte is the one character PostgreSQL refuses in text. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)
}

/**
 * True when a filter on a list of relations holds a filter on the related records. Payload 3.90
 * does not apply their access rule to it, so it would tell about records that are not public.
 */
function holdsNestedFilter(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(holdsNestedFilter)
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(([key, value]) =>
    key === 'contains' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? true
      : holdsNestedFilter(value),
  )
}

function boundedPage(asked: number): number {
  return Number.isFinite(asked) && asked >= 1 ? Math.min(Math.floor(asked), 1_000_000) : 1
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

const noUnreviewedOrder = bi(
  'Không lọc hoặc sắp xếp được theo lời văn này vì bản dịch có thể chưa duyệt.',
  'This text cannot be used to filter or sort here, because a translation may not be reviewed yet.',
)

const noNestedFilter = bi(
  'Không đặt bộ lọc bên trong "contains"; hãy lọc theo id của bản ghi liên quan.',
  'Do not put a filter inside "contains"; filter by the id of the related record.',
)

const noNul = bi(
  'Bộ lọc có ký tự không hợp lệ (NUL).',
  'The filter holds a character that is not allowed (NUL).',
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
