import type { ArrayFieldValidation, NumberFieldValidation } from 'payload'
import { notBefore } from '../_shared/fields/dates'
import { bi } from '../_shared/labels'

interface AttendanceRow {
  audience?: string
  invited?: number | null
  note?: string | null
}

const said = (req: { i18n?: { language?: string } }, vi: string, en: string) =>
  req.i18n?.language === 'en' ? en : vi

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
}

/** People are counted in whole numbers. */
export const wholeNumber: NumberFieldValidation = (value, { req }) =>
  value === null || value === undefined || isCount(value)
    ? true
    : said(req, 'Hãy ghi một số nguyên, không âm.', 'Give a whole number, not below zero.')

/** More people than invited is either a slip or worth a word of explanation. */
export const moreOnlyWithNote: NumberFieldValidation = (value, { siblingData, req }) => {
  if (value === null || value === undefined) return true
  if (!isCount(value)) {
    return said(req, 'Hãy ghi một số nguyên, không âm.', 'Give a whole number, not below zero.')
  }
  const { invited, note } = siblingData as AttendanceRow
  if (typeof invited !== 'number' || (value as number) <= invited || note?.trim()) return true
  return said(
    req,
    'Số dự lớn hơn số được mời: hãy sửa lại, hoặc giải thích ở dòng dưới.',
    'More attended than were invited: correct the numbers, or explain on the line below.',
  )
}

/** One line for each audience, so that the totals are sums. */
export const oncePerAudience: ArrayFieldValidation = (value, { req }) => {
  const audiences = ((value ?? []) as AttendanceRow[]).map(({ audience }) => audience)
  if (new Set(audiences).size === audiences.length) return true
  return said(
    req,
    'Mỗi đối tượng chỉ một dòng: hãy gộp các dòng trùng.',
    'One line for each audience: put the repeated ones together.',
  )
}

/** A training does not end before it begins. */
export const endsNotBeforeStart = notBefore(
  'startsOn',
  bi(
    'Ngày kết thúc trước ngày bắt đầu; hãy sửa một trong hai.',
    'The last day lies before the first; change one of the two.',
  ),
)
