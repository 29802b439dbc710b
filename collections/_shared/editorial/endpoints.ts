import type { Endpoint } from 'payload'
import { bodyOf, rowIdOf } from '../endpoint-request'
import { bi } from '../labels'
import { refusal } from '../messages'
import type { TextCollection } from './edition'
import { confirmTranslation } from './confirm-translation'
import { makeMove } from './move'
import { parseMoveRequest } from './move-request'
import { readPanel } from './panel'

/**
 * The workflow over HTTP: `GET …/{id}/workflow` tells where a text stands and what may be done,
 * `POST …/{id}/workflow` makes a move and answers the same. `POST …/{id}/translation-checked` with
 * `?locale=en` says that a translation still holds after the original changed.
 */
export function workflowEndpoints(collection: TextCollection): Endpoint[] {
  return [
    {
      path: '/:id/workflow',
      method: 'get',
      handler: async (req) => answer(await readPanel(req, collection, rowIdOf(req))),
    },
    {
      path: '/:id/workflow',
      method: 'post',
      handler: async (req) => {
        const id = rowIdOf(req)
        const asked = parseMoveRequest(await bodyOf(req))
        if ('wrong' in asked) throw refusal(req, 400, unreadable(asked.wrong))
        await makeMove(req, collection, id, asked)
        return answer(await readPanel(req, collection, id))
      },
    },
    {
      path: '/:id/translation-checked',
      method: 'post',
      handler: async (req) => {
        await confirmTranslation(req, collection, rowIdOf(req))
        return answer({ confirmed: true })
      },
    },
  ]
}

function answer(view: object): Response {
  return Response.json(view, { headers: { 'Cache-Control': 'private, no-store' } })
}

const unreadable = (names: string[]) =>
  bi(
    `Không đọc được: ${names.join(', ')}. Hãy kiểm tra rồi gửi lại.`,
    `These cannot be read: ${names.join(', ')}. Check them and send again.`,
  )
