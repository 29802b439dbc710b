import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { lockDocument } from '../../../src/lib/database/document-lock'
import { bi } from '../labels'
import { beingSaved, refusal } from '../messages'
import type { TextCollection } from './edition'
import { readSituation } from './situation'

const versionTables = {
  articles: '_articles_v_locales',
  'press-notes': '_press_notes_v_locales',
} as const

/**
 * Says that the translation in the language of the request still holds, although the original has
 * changed since. An editor's word; no version is made of it, since no text changes.
 *
 * @throws APIError 403 for others than editors, 400 when there is no translation to confirm.
 */
export async function confirmTranslation(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
): Promise<void> {
  const isOwn = await initTransaction(req)
  try {
    const { locale } = req
    if (!(await lockDocument(req, collection, id))) throw refusal(req, 409, beingSaved)
    const situation = await readSituation(req, collection, id)
    if (!situation.isEditor) throw refusal(req, 403, editorsOnly)
    const version = Number(situation.version.split('@')[0])
    const session = req.payload.db.sessions?.[String(await req.transactionID)]
    const { rows } = await req.payload.db.execute({
      db: (session?.db ?? req.payload.db.drizzle) as typeof req.payload.db.drizzle,
      sql: sql`update ${sql.identifier(versionTables[collection])}
        set version_text_changed_at = clock_timestamp()
        where _parent_id = ${version} and _locale = ${locale} and version_translation_status = 'reviewed'
        returning id`,
    })
    if (rows.length === 0) throw refusal(req, 400, nothingReviewed)
    if (isOwn) await commitTransaction(req)
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}

const editorsOnly = bi(
  'Chỉ biên tập viên xác nhận bản dịch vẫn đúng.',
  'Only editors confirm that a translation still holds.',
)

const nothingReviewed = bi(
  'Ngôn ngữ này chưa có bản dịch đã duyệt để xác nhận.',
  'There is no reviewed translation in this language to confirm.',
)
