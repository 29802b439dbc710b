import type { Locale } from '../lib/locales'
import { getMessages } from '../lib/messages/get-messages'
import { pathTo } from '../lib/paths'
import type { FeedEntry } from '../lib/rss'
import { listArticles } from './articles'
import { listCorrections, listTakedowns } from './corrections'

/** As many as a reader's program looks at; older ones are in the lists. */
const NEWEST = 30

/**
 * The newest articles with the newest corrections among them: whoever follows the news hears of
 * what was wrong in it. A withdrawn article says so in its title.
 */
export async function newsFeed(locale: Locale, origin: string): Promise<FeedEntry[]> {
  const { record } = getMessages(locale)
  const { items } = await listArticles(locale, { page: 1, perPage: NEWEST })
  const articles = items.map(({ title, path, summary, publishedAt, isWithdrawn }) => ({
    title: isWithdrawn ? `[${record.kinds.withdrawn}] ${title}` : title,
    address: origin + path,
    summary,
    date: publishedAt,
  }))
  return newestOf([...articles, ...(await correctionEntries(locale, origin))])
}

/** The newest corrections, withdrawals and removals. */
export async function correctionsFeed(locale: Locale, origin: string): Promise<FeedEntry[]> {
  const { record } = getMessages(locale)
  const log = `${origin}${pathTo(locale, { page: 'corrections' })}`
  const { items } = await listTakedowns(locale, { page: 1, perPage: NEWEST })
  const takedowns = items.map(({ id, kind, path, reason, at, endedAt }) => ({
    title: `${record.kinds[kind]}: ${path ?? ''}`,
    address: path && (kind === 'withdrawn' || endedAt) ? origin + path : `${log}?kind=takedowns`,
    guid: `${origin}/takedowns/${id}`,
    summary: reason.text,
    date: at,
  }))
  return newestOf([...takedowns, ...(await correctionEntries(locale, origin))])
}

async function correctionEntries(locale: Locale, origin: string): Promise<FeedEntry[]> {
  const { record } = getMessages(locale)
  const { items } = await listCorrections(locale, { page: 1, perPage: NEWEST })
  return items.map(({ id, title, path, wrong, right, date }) => ({
    title: `${record.corrections}: ${title ?? ''}`,
    address: origin + (path ?? pathTo(locale, { page: 'corrections' })),
    guid: `${origin}/corrections/${id}`,
    summary: `${record.wrong}: ${wrong.text} ${record.right}: ${right.text}`,
    date,
  }))
}

function newestOf(entries: FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).slice(0, NEWEST)
}
