import type { Endpoint } from 'payload'

/**
 * Payload's log-in shares one cookie between all kinds of accounts: a journalist who used it would
 * log out the staff of the same browser. Journalists log in on the site.
 */
const onTheSite = [
  'login',
  'logout',
  'refresh-token',
  'forgot-password',
  'reset-password',
  'unlock',
]

export const closedEndpoints: Endpoint[] = [...onTheSite, 'first-register'].map((name) => ({
  path: `/${name}`,
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ message: 'Nhà báo đăng nhập trên trang. / Journalists log in on the site.' }] },
      { status: 404 },
    ),
}))
