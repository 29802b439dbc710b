import type { Endpoint, PayloadRequest } from 'payload'
import { lockDocument } from '../../src/lib/database/document-lock'
import { inTransaction } from '../../src/lib/database/transaction'
import type { InformationRequest } from '../../src/generated/payload-types'
import { canPublish } from '../_shared/access'
import { bodyOf, rowIdOf } from '../_shared/endpoint-request'
import { bi } from '../_shared/labels'
import { notFound, refusal } from '../_shared/messages'
import { makeLink, revokeLinks } from './links'
import { mergeAnswers } from './merge'
import { readPanel } from './panel'
import { closeRequest, sendRequest } from './send'

type Work = (req: PayloadRequest, request: InformationRequest, body: unknown) => Promise<object>

/**
 * What can be done with a request over HTTP, for editors; each answers JSON.
 * `GET …/{id}/panel`: where every agency stands. `POST …/{id}/send`: asks the agencies that were
 * not asked yet. `…/close`: takes no more answers. `…/link` and `…/revoke-links` with
 * `{ answer }`. `…/merge` with `{ paragraphs: [{ answer, id, as }], note, again }`: takes
 * paragraphs into a draft press note.
 */
export const requestEndpoints: Endpoint[] = [
  {
    path: '/:id/panel',
    method: 'get',
    handler: async (req) => json(await readPanel(req, rowIdOf(req))),
  },
  action('send', sendRequest),
  action('close', closeRequest),
  action('link', makeLink),
  action('revoke-links', revokeLinks),
  action('merge', mergeAnswers),
]

/** Does the work in one transaction, after everybody else's on the same request. */
function action(name: string, work: Work): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const id = rowIdOf(req)
      if (!canPublish(req.user)) throw refusal(req, 403, editorsOnly)
      const body = await bodyOf(req)
      return inTransaction(req, async () => {
        if (!(await lockDocument(req, 'information-requests', id))) {
          throw refusal(req, 409, beingSaved)
        }
        const { docs } = await req.payload.find({
          collection: 'information-requests',
          where: { id: { equals: id } },
          depth: 0,
          limit: 1,
          pagination: false,
          overrideAccess: true,
          req,
        })
        if (!docs[0]) throw notFound(req)
        return json(await work(req, docs[0], body))
      })
    },
  }
}

function json(view: object): Response {
  return Response.json(view, { headers: { 'Cache-Control': 'private, no-store' } })
}

const editorsOnly = bi(
  'Việc này dành cho biên tập viên của tỉnh.',
  'This is for provincial editors.',
)

const beingSaved = bi(
  'Người khác đang lưu chính yêu cầu này. Hãy thử lại sau ít giây.',
  'Somebody else is saving this very request. Try again in a few seconds.',
)
