import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockDocument } from '../../../src/lib/database/document-lock'
import { databaseOf, inTransaction } from '../../../src/lib/database/transaction'
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
  await inTransaction(req, async () => {
    const { locale } = req
    if (!(await lockDocument(req, collection, id))) throw refusal(req, 409, beingSaved)
    const situation = await readSituation(req, collection, id)
    if (!situation.isEditor) throw refusal(req, 403, editorsOnly)
    const version = Number(situation.version.split('@')[0])
    const { rows } = await (
      await databaseOf(req)
    ).execute(sql`
        update ${sql.identifier(versionTables[collection])}
        set version_text_changed_at = clock_timestamp()
        where _parent_id = ${version} and _locale = ${locale} and version_translation_status = 'reviewed'
        returning id`)
    if (rows.length === 0) throw refusal(req, 400, nothingReviewed)
  })
}

const editorsOnly = bi(
  'Chỉ biên tập viên xác nhận bản dịch vẫn đúng.',
  'Only editors confirm that a translation still holds.',
)

const nothingReviewed = bi(
  'Ngôn ngữ này chưa có bản dịch đã duyệt để xác nhận.',
  'There is no reviewed translation in this language to confirm.',
)
