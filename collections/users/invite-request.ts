import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMailAddress } from '../../src/lib/mail-address'
import { type Role, roles, rolesOfAgency, rolesToInvite, rolesUnderByline } from '../_shared/access'
import { type Bilingual, bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .optional()
    .transform((text) => text || null)

const schema = z.object({
  name: line(120),
  email: line(254),
  role: z.enum(roles).optional(),
  agency: z.number().int().positive().nullish(),
  byline: line(120),
  affiliation: line(200),
})

/** Whom somebody invites, with a role that they may give. */
export interface Invited {
  name: string
  email: string
  role: Role
  agency: number | null
  byline: string | null
  affiliation: string | null
}

/**
 * Reads whom an editor or administrator invites. The role is the server's to decide: where the
 * person who asks may give one role only it is that one, whatever was sent.
 *
 * @throws APIError 403 for whoever may invite nobody, 400 with what is missing
 */
export function readInvited(req: PayloadRequest, body: unknown): Invited {
  const allowed = rolesToInvite(req.user)
  const [only, ...more] = allowed
  if (!only) throw refusal(req, 403, editorsOnly)
  const { success, data } = schema.safeParse(body)
  if (!success) throw refusal(req, 400, unreadable)
  const role = more.length === 0 ? only : data.role
  const { name, email, agency = null, byline, affiliation } = data
  const address = email?.toLowerCase() ?? ''
  if (!name) throw refusal(req, 400, missing.name)
  if (!isMailAddress(address)) throw refusal(req, 400, missing.email)
  if (!role) throw refusal(req, 400, missing.role)
  if (rolesOfAgency.includes(role) && agency === null) throw refusal(req, 400, missing.agency)
  if (rolesUnderByline.includes(role) && !affiliation) {
    throw refusal(req, 400, missing.affiliation)
  }
  return { name, email: address, role, agency, byline, affiliation }
}

const editorsOnly = bi(
  'Biên tập viên mời cộng tác viên; quản trị viên mời mọi vai trò. Hãy nhờ một trong hai.',
  'Editors invite contributors, an administrator invites anybody. Ask one of them.',
)

const unreadable = bi(
  'Không đọc được lời mời. Hãy kiểm tra các ô rồi gửi lại.',
  'The invitation cannot be read. Check the fields and send again.',
)

const missing: Record<'affiliation' | 'agency' | 'email' | 'name' | 'role', Bilingual> = {
  name: bi('Hãy ghi họ tên của người được mời.', 'Give the name of the person you invite.'),
  email: bi(
    'Thư điện tử chưa đúng. Hãy ghi một địa chỉ, ví dụ ten@coquan.vn.',
    'This is no e-mail address. Give one address, such as name@office.vn.',
  ),
  role: bi('Hãy chọn vai trò.', 'Choose a role.'),
  agency: bi(
    'Tác giả và cộng tác viên viết cho một cơ quan. Hãy chọn cơ quan.',
    'Authors and contributors write for an agency. Choose it.',
  ),
  affiliation: bi(
    'Hãy ghi nơi công tác: bài của cộng tác viên luôn nêu tên và nơi công tác.',
    'Give the affiliation: a contributor’s texts always carry name and affiliation.',
  ),
}
