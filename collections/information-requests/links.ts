import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '../../src/env'
import type { InformationAnswer, InformationRequest } from '../../src/generated/payload-types'
import { makeAnswerLink, revokeAnswerLinks } from '../../src/lib/answer-links'
import { databaseOf } from '../../src/lib/database/transaction'
import { pathTo } from '../../src/lib/paths'
import { isOpen } from '../_shared/information'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

const schema = z.object({ answer: z.number().int().positive() })

/** Makes a link to one agency's answer. Its address is told this once: only a hash is kept. */
export async function makeLink(
  req: PayloadRequest,
  request: InformationRequest,
  body: unknown,
): Promise<{ address: string }> {
  const answer = await answerOf(req, request, body)
  if (request.state !== 'sent' || !isOpen(answer.state)) throw refusal(req, 409, nothingToAnswer)
  const madeBy = req.user?.collection === 'users' ? req.user.id : null
  const token = await makeAnswerLink(await databaseOf(req), answer.id, madeBy)
  return {
    address: new URL(pathTo('vi', { page: 'agency-answer', slug: token }), env.SITE_URL).href,
  }
}

/** Ends every link to one agency's answer at once, those of mails too. */
export async function revokeLinks(
  req: PayloadRequest,
  request: InformationRequest,
  body: unknown,
): Promise<{ revoked: number }> {
  const { id } = await answerOf(req, request, body)
  return { revoked: await revokeAnswerLinks(await databaseOf(req), id) }
}

async function answerOf(
  req: PayloadRequest,
  request: InformationRequest,
  body: unknown,
): Promise<InformationAnswer> {
  const asked = schema.safeParse(body)
  if (!asked.success) throw refusal(req, 400, whichAnswer)
  const { docs } = await req.payload.find({
    collection: 'information-answers',
    where: { and: [{ id: { equals: asked.data.answer } }, { request: { equals: request.id } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw refusal(req, 400, whichAnswer)
  return docs[0]
}

const whichAnswer = bi(
  'Hãy chọn câu trả lời của một cơ quan trong yêu cầu này.',
  'Choose the answer of one agency of this request.',
)
const nothingToAnswer = bi(
  'Câu trả lời đã gửi hoặc yêu cầu đã đóng, nên không tạo đường dẫn mới.',
  'The answer was sent or the request is closed, so no new link is made.',
)
