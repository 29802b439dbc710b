import type { DateFieldValidation, TextareaFieldValidation } from 'payload'

interface EventRow {
  certainty?: string
  startsAt?: Date | string | null
}

const LONGEST_REASON = 600

/** A cancelled event tells the public why. Drafts are not asked. */
export const reasonWhenCancelled: TextareaFieldValidation = (value, { data, req }) => {
  if ((value?.length ?? 0) > LONGEST_REASON) {
    return req.i18n?.language === 'en'
      ? `Shorten the reason to ${LONGEST_REASON} characters.`
      : `Hãy rút lý do còn nhiều nhất ${LONGEST_REASON} ký tự.`
  }
  if ((data as EventRow).certainty !== 'cancelled' || value?.trim()) return true
  return req.i18n?.language === 'en'
    ? 'A cancelled event needs a reason that the public can read.'
    : 'Sự kiện bị hủy cần có lý do để công chúng đọc.'
}

/** An event does not end before it starts. */
export const endsAfterStart: DateFieldValidation = (value, { siblingData, req }) => {
  const { startsAt } = siblingData as EventRow
  if (!value || !startsAt || new Date(value) >= new Date(startsAt)) return true
  return req.i18n?.language === 'en'
    ? 'The end lies before the start; change one of the two.'
    : 'Giờ kết thúc trước giờ bắt đầu; hãy sửa một trong hai.'
}
