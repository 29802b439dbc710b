import { sql } from '@payloadcms/db-postgres'
import type { GraphQLExtension, PayloadRequest } from 'payload'
import { bi } from '../../collections/_shared/labels'
import { refusal } from '../../collections/_shared/messages'
import { readDay } from '../lib/indicators/as-of'
import { tidyDisaggregation } from '../lib/indicators/series'

interface Args {
  indicator: string
  asOf?: string | null
  area?: string | null
  disaggregation?: string | null
  limit?: number | null
  page?: number | null
}

/** As of every list of the API. */
const MOST = 100

const wrongDay = bi(
  'asOf phải là một ngày có thật, viết như 2025-01-31.',
  'asOf must be a day that exists, written as 2025-01-31.',
)
const wrongPage = bi('page phải từ 1 đến 10000.', 'page must be from 1 to 10000.')

/**
 * `IndicatorSeries`: an indicator's figures as they were known on a day, of each period, area and
 * part the newest vintage by then. The access rules are those of indicators and their values.
 */
export const indicatorSeriesQuery: GraphQLExtension = (graphql) => {
  const {
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
  } = graphql
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const figure = new GraphQLObjectType({
    name: 'IndicatorSeriesFigure',
    description: 'A figure as it was known; `vintage` is the day on which it was published.',
    fields: {
      id: { type: new GraphQLNonNull(GraphQLInt) },
      key: text,
      period: text,
      area: text,
      disaggregation: text,
      value: { type: new GraphQLNonNull(GraphQLFloat) },
      status: text,
      vintage: text,
      source: text,
      sourceUrl: { type: GraphQLString },
      isSample: { type: new GraphQLNonNull(GraphQLBoolean) },
    },
  })
  const series = new GraphQLObjectType({
    name: 'IndicatorSeries',
    fields: {
      indicator: text,
      asOf: { type: GraphQLString },
      totalDocs: { type: new GraphQLNonNull(GraphQLInt) },
      page: { type: new GraphQLNonNull(GraphQLInt) },
      hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
      docs: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(figure))) },
    },
  })
  return {
    IndicatorSeries: {
      type: series,
      description: 'Null when no public indicator has this code.',
      args: {
        indicator: text,
        asOf: { type: GraphQLString, description: 'A day such as 2025-01-31.' },
        area: { type: GraphQLString },
        disaggregation: { type: GraphQLString, description: "'' for the totals alone." },
        limit: { type: GraphQLInt },
        page: { type: GraphQLInt },
      },
      resolve: (_root: unknown, args: Args, { req }: { req: PayloadRequest }) =>
        readSeries(req, args),
    },
  }
}

async function readSeries(req: PayloadRequest, args: Args) {
  const asOf = readDay(args.asOf)
  if (args.asOf && !asOf) throw refusal(req, 400, wrongDay)
  const page = args.page ?? 1
  const limit = Math.min(args.limit && args.limit > 0 ? args.limit : MOST, MOST)
  if (page < 1 || page > 10_000) throw refusal(req, 400, wrongPage)
  if ([args.indicator, args.area, args.disaggregation].some((given) => given?.includes('\0'))) {
    return null
  }
  const { docs } = await req.payload.find({
    collection: 'indicators',
    where: { code: { equals: args.indicator } },
    select: { code: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const indicator = docs[0]
  if (!indicator) return null
  const { ids, total } = await knownIds(req, indicator.id, { ...args, asOf, page, limit })
  const found = await req.payload.find({
    collection: 'indicator-values',
    where: { id: { in: ids.length > 0 ? ids : [0] } },
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return {
    indicator: indicator.code,
    asOf,
    totalDocs: total,
    page,
    hasNextPage: page * limit < total,
    docs: found.docs
      .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map((doc) => ({
        ...doc,
        disaggregation: doc.disaggregation ?? '',
        isSample: doc.isSample ?? false,
      })),
  }
}

/** The rows with the newest vintage by a day, in the order of period, area and part. */
async function knownIds(
  req: PayloadRequest,
  indicator: number,
  {
    asOf,
    area,
    disaggregation,
    page,
    limit,
  }: Pick<Args, 'area' | 'disaggregation'> & {
    asOf: string | null
    page: number
    limit: number
  },
): Promise<{ ids: number[]; total: number }> {
  const conditions = [sql`v.indicator_id = ${indicator}`]
  if (asOf) {
    conditions.push(sql`(v.vintage at time zone 'Asia/Ho_Chi_Minh')::date <= ${asOf}::date`)
  }
  if (area) conditions.push(sql`v.area = ${area}`)
  if (disaggregation !== null && disaggregation !== undefined) {
    conditions.push(sql`coalesce(v.disaggregation, '') = ${tidyDisaggregation(disaggregation)}`)
  }
  const { rows } = await req.payload.db.drizzle.execute<{ id: number; total: string }>(sql`
    select known.id, count(*) over () as total from (
      select distinct on (v.period, v.area, coalesce(v.disaggregation, ''))
        v.id, v.period, v.area, coalesce(v.disaggregation, '') as part
      from indicator_values v where ${sql.join(conditions, sql` and `)}
      order by v.period, v.area, coalesce(v.disaggregation, ''), v.vintage desc, v.id desc
    ) known order by known.period, known.area, known.part
    limit ${limit} offset ${(page - 1) * limit}`)
  return { ids: rows.map(({ id }) => id), total: Number(rows[0]?.total ?? 0) }
}
