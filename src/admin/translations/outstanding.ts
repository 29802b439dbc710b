import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Article } from '../../generated/payload-types'
import { defaultLocale, otherLocales, type Locale } from '../../lib/locales'

type TextCollection = 'articles' | 'press-notes'

/** A text whose translation is not there, not reviewed, or older than the original. */
export interface OutstandingTranslation {
  collection: TextCollection
  id: number
  title: string
  locale: Locale
  status: Article['translationStatus']
  /** Reviewed once, and the original has changed since. */
  isOutdated: boolean
  originalChangedAt: string | null
}

export interface OutstandingPage {
  items: OutstandingTranslation[]
  total: number
}

interface Row extends Record<string, unknown> {
  id: number
  title: string | null
  status: Article['translationStatus'] | null
  is_outdated: boolean | null
  changed_at: string | null
}

const MOST = 5_000

/**
 * The translations that somebody has to work on, the longest outdated first, among the texts that
 * the person may write. The newest editions are compared, published or not.
 */
export async function readOutstanding(
  req: PayloadRequest,
  collection: TextCollection,
  { page, perPage }: { page: number; perPage: number },
): Promise<OutstandingPage> {
  const own = await req.payload.collections[collection].config.access.update({ req })
  if (own === false) return { items: [], total: 0 }
  const [locale = defaultLocale] = otherLocales(defaultLocale)
  const rows = await candidates(req, collection, locale)
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    where: {
      and: [{ id: { in: rows.map(({ id }) => id) } }, ...(typeof own === 'object' ? [own] : [])],
    },
    draft: true,
    select: { title: true },
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const allowed = new Set(docs.map(({ id }) => id))
  const items = rows
    .filter(({ id }) => allowed.has(id))
    .map((row) => ({
      collection,
      id: row.id,
      title: row.title || `#${row.id}`,
      locale,
      status: row.status ?? ('missing' as const),
      isOutdated: row.is_outdated ?? false,
      originalChangedAt: row.changed_at,
    }))
  return { items: items.slice((page - 1) * perPage, page * perPage), total: items.length }
}

async function candidates(
  req: PayloadRequest,
  collection: TextCollection,
  locale: Locale,
): Promise<Row[]> {
  const versions = sql.identifier(collection === 'articles' ? '_articles_v' : '_press_notes_v')
  const locales = sql.identifier(
    collection === 'articles' ? '_articles_v_locales' : '_press_notes_v_locales',
  )
  const { rows } = await req.payload.db.drizzle.execute<Row>(sql`
    select v.parent_id as id, o.version_title as title, t.version_translation_status as status,
      t.version_text_changed_at < o.version_text_changed_at as is_outdated,
      to_char(o.version_text_changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed_at
    from ${versions} v
    join ${locales} o on o._parent_id = v.id and o._locale = ${defaultLocale}
    left join ${locales} t on t._parent_id = v.id and t._locale = ${locale}
    where v.latest and v.parent_id is not null
      and coalesce(t.version_translation_status::text, 'missing') <> 'original'
      and (coalesce(t.version_translation_status::text, 'missing') <> 'reviewed'
        or t.version_text_changed_at < o.version_text_changed_at)
    order by is_outdated desc nulls last, o.version_text_changed_at desc nulls last, v.parent_id desc
    limit ${MOST}`)
  return rows
}
