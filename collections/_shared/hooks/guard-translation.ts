import { type CollectionBeforeChangeHook, isolateObjectProperty } from 'payload'
import { canPublish } from '../access'
import { bi } from '../labels'
import { refusal } from '../messages'

/** Only an editor says that a translation has been reviewed, and a text has one original. */
export const guardTranslationStatus: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const wanted: unknown = data.translationStatus
  const before: unknown = originalDoc?.translationStatus
  if (!wanted || wanted === before) return data
  if (wanted === 'reviewed' && req.user && !canPublish(req.user)) {
    throw refusal(req, 403, reviewByEditor)
  }
  if (wanted === 'original' && operation === 'update' && originalDoc?.id) {
    const { docs } = await req.payload.find({
      collection: collection.slug as 'articles',
      where: { id: { equals: originalDoc.id as number } },
      locale: 'all',
      draft: true,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']), // see redirect-on-rename.ts
    })
    const statuses = docs[0]?.translationStatus as unknown as Record<string, string> | undefined
    const other = Object.entries(statuses ?? {}).find(
      ([locale, status]) => locale !== req.locale && status === 'original',
    )
    if (other) throw refusal(req, 400, oneOriginal)
  }
  return data
}

const reviewByEditor = bi(
  'Chỉ biên tập viên được ghi bản dịch là "đã duyệt". Hãy để "bản nháp" và nhờ duyệt.',
  'Only an editor marks a translation as reviewed. Leave it as a draft and ask for review.',
)

const oneOriginal = bi(
  'Mỗi văn bản chỉ có một bản gốc. Hãy chọn "bản nháp" hoặc "đã duyệt" cho ngôn ngữ này.',
  'A text has one original. Choose "draft" or "reviewed" for this language.',
)
