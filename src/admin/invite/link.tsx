import type { ServerProps } from 'payload'
import { rolesToInvite } from '../../../collections/_shared/access'
import { inviteWords } from './words'
import './invite.css'

/** Above the list of users: the way to invite one, for those who may. */
export function InviteLink({ i18n, user }: ServerProps) {
  if (rolesToInvite(user).length === 0) return null
  return (
    <p className="invite__way">
      <a href="/admin/invite">{inviteWords(i18n.language).title}</a>
    </p>
  )
}
