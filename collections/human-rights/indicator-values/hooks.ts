import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { tidyDisaggregation, valueKey } from '../../../src/lib/indicators/series'
import { bi } from '../../_shared/labels'
import { refusal } from '../../_shared/messages'
import { idOf } from '../../_shared/relation'

/** Tidies what was typed and names the figure by what it is a figure of. */
export const nameValue: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const row = { ...(originalDoc as Record<string, unknown> | undefined), ...data }
  const indicator = idOf(row.indicator)
  const disaggregation = tidyDisaggregation(row.disaggregation as string | null | undefined)
  if (indicator === null || !row.period || !row.area || !row.vintage) {
    return { ...data, disaggregation }
  }
  const { docs } = await req.payload.find({
    collection: 'indicators',
    where: { id: { equals: indicator } },
    draft: true,
    select: { code: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const code = docs[0]?.code
  if (!code) return { ...data, disaggregation }
  const identity = {
    indicator: code,
    period: String(row.period).trim(),
    area: String(row.area).trim(),
    disaggregation,
    vintage: String(row.vintage),
  }
  return {
    ...data,
    period: identity.period,
    area: identity.area,
    disaggregation,
    key: valueKey(identity),
  }
}

/** What a figure says and when it was said; another figure is another row. */
const fixed = [
  'indicator',
  'period',
  'area',
  'disaggregation',
  'value',
  'status',
  'vintage',
] as const

const plain = (field: string, value: unknown): unknown => {
  if (field === 'indicator') return idOf(value)
  return field === 'vintage' ? String(value).slice(0, 10) : (value ?? '')
}

/** A published figure stays as it was said; sources and notes may be added to. */
export const keepVintage: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const before = originalDoc as Record<string, unknown>
  const given = data as Record<string, unknown>
  const rewritten = fixed.some(
    (field) => field in given && plain(field, given[field]) !== plain(field, before[field]),
  )
  if (rewritten) throw refusal(req, 400, reviseInstead)
  return data
}

const reviseInstead = bi(
  'Không sửa số đã ghi. Hãy thêm dòng mới cùng kỳ, cùng địa bàn, với ngày công bố mới và tình trạng "Điều chỉnh"; số cũ vẫn được giữ.',
  'A recorded figure is not edited. Add a row for the same period and area with a new publication day and the status "Revised"; the old one is kept.',
)
