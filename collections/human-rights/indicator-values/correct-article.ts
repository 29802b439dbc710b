import { sql } from '@payloadcms/db-postgres'
import {
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { databaseOf } from '../../../src/lib/database/transaction'
import { type OutdatedClaim, outdatedClaims } from '../../../src/lib/indicators/outdated-claims'
import { preparedCorrection } from '../../../src/lib/indicators/prepared-correction'
import { canPublish } from '../../_shared/access'
import { bi } from '../../_shared/labels'
import { refusal } from '../../_shared/messages'

/**
 * `POST /api/indicator-values/:id/correct` with `{ article }`: an editor accepts the prepared
 * correction of a figure in a published article. The correction is public at once, as corrections
 * are; the text itself is not touched: it gets its new edition through the workflow.
 */
export const correctArticle: Endpoint = {
  path: '/:id/correct',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const value = Number(req.routeParams?.id)
    const article = Number((req.data as { article?: unknown } | undefined)?.article)
    if (!canPublish(req.user)) throw refusal(req, 403, editorsAccept)
    if (!Number.isInteger(value) || !Number.isInteger(article)) throw refusal(req, 400, notOutdated)
    return Response.json({ id: await accept(req, article, value) })
  },
}

async function accept(req: PayloadRequest, article: number, value: number): Promise<number> {
  const own = await initTransaction(req)
  try {
    const found = await outdatedClaims(req, { article, value })
    const claims = found.filter(({ oldId }) => oldId === value)
    const [claim] = claims
    if (!claim) throw refusal(req, 400, notOutdated)
    if (!(await takeUp(req, claim))) throw refusal(req, 409, alreadyCorrected)
    const id = await writeCorrection(req, claims, claim)
    if (own) await commitTransaction(req)
    return id
  } catch (error) {
    if (own) await killTransaction(req)
    throw error
  }
}

/** False when somebody has corrected this figure of the article already. */
async function takeUp(req: PayloadRequest, claim: OutdatedClaim): Promise<boolean> {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    insert into claim_corrections (article_id, value_id, new_value_id)
    values (${claim.article}, ${claim.oldId}, ${claim.newId}) on conflict do nothing
    returning article_id`)
  return rows.length > 0
}

async function writeCorrection(
  req: PayloadRequest,
  claims: OutdatedClaim[],
  first: OutdatedClaim,
): Promise<number> {
  const vietnamese = claims.find(({ locale }) => locale === 'vi') ?? first
  const { id } = await req.payload.create({
    collection: 'corrections',
    locale: 'vi',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    data: {
      ...preparedCorrection(vietnamese, 'vi'),
      article: first.article,
      severity: 'factual',
      date: new Date().toISOString(),
    },
  })
  const english = claims.find(({ locale }) => locale === 'en')
  if (english) {
    await req.payload.update({
      collection: 'corrections',
      id,
      locale: 'en',
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      data: preparedCorrection(english, 'en'),
    })
  }
  return id
}

const editorsAccept = bi(
  'Chỉ biên tập viên đăng đính chính.',
  'Only editors make corrections public.',
)
const notOutdated = bi(
  'Bài này không dùng số cũ đó, hoặc số chưa được điều chỉnh. Hãy tải lại danh sách.',
  'The article does not use that figure, or it has not been revised. Load the list again.',
)
const alreadyCorrected = bi(
  'Số này trong bài đã có đính chính. Hãy sửa bài và đăng bản mới.',
  'This figure of the article has its correction already. Edit the text and publish a new edition.',
)
