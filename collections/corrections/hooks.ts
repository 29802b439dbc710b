import type { CollectionBeforeChangeHook } from 'payload'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

/** A correction is about one text, and stays with it. */
export const oneTarget: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const named = ['article', 'pressNote'].filter((field) => data[field] ?? originalDoc?.[field])
  if (named.length !== 1) throw refusal(req, 400, chooseOne)
  return data
}

const chooseOne = bi(
  'Hãy chọn đúng một bài viết hoặc một thông tin báo chí được đính chính.',
  'Choose the one article or the one press note that is corrected.',
)
