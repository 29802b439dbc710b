import type { Endpoint } from 'payload'
import { bodyOf, rowIdOf } from '../_shared/endpoint-request'
import { bi } from '../_shared/labels'
import { inLanguageOf } from '../_shared/messages'
import { invite, inviteAgain } from './invite'

/**
 * The first administrator is made by `npm run create-admin` on the server, so that nobody can
 * win a race for an empty database from outside (trust.md, promise 9).
 */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) =>
    Response.json({ errors: [{ message: inLanguageOf(req, useCommand) }] }, { status: 403 }),
}

/** `POST /api/users/invite` makes an account, `POST /api/users/{id}/invite` writes to it again. */
export const invitationEndpoints: Endpoint[] = [
  {
    path: '/invite',
    method: 'post',
    handler: async (req) => Response.json({ id: await invite(req, await bodyOf(req)) }, created),
  },
  {
    path: '/:id/invite',
    method: 'post',
    handler: async (req) => {
      const id = rowIdOf(req)
      await inviteAgain(req, id)
      return Response.json({ id }, created)
    },
  },
]

const created = { status: 201, headers: { 'Cache-Control': 'private, no-store' } }

const useCommand = bi(
  'Tài khoản quản trị đầu tiên được tạo trên máy chủ bằng lệnh: npm run create-admin',
  'The first administrator is made on the server with: npm run create-admin',
)
