import type { PayloadRequest } from 'payload'
import { APIError, NotFound } from 'payload'
import { type Bilingual, bi } from './labels'

/** A sentence in the language of whoever asked: English when asked for, Vietnamese otherwise. */
export function inLanguageOf(req: PayloadRequest, text: Bilingual): string {
  return req.i18n?.language === 'en' ? text.en : text.vi
}

/** An error the person can act on; shown as it is by the admin, REST and GraphQL. */
export function refusal(req: PayloadRequest, status: 400 | 403 | 409, text: Bilingual): APIError {
  return new APIError(inLanguageOf(req, text), status, null, true)
}

/** What somebody hears who asks for what is not there, or not theirs to know of. */
export function notFound(req: PayloadRequest): APIError {
  return new NotFound(req.t)
}

/** What somebody hears who came second to a document that is being saved. */
export const beingSaved = bi(
  'Người khác đang lưu chính tài liệu này. Hãy thử lại sau ít giây.',
  'Somebody else is saving this very document. Try again in a few seconds.',
)
