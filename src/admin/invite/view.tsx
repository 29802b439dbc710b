import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { rolesToInvite } from '../../../collections/_shared/access'
import { roleLabels } from '../../../collections/users/role-labels'
import { openAgencies } from '../open-agencies'
import { OwnView } from '../own-view'
import { wordsFor } from '../texts'
import { InviteForm } from './form'
import './invite.css'
import { inviteWords } from './words'

/** Where an editor invites contributors and an administrator anybody. */
export async function InviteView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { i18n, user } = req
  const roles = rolesToInvite(user)
  if (roles.length === 0) redirect('/admin')
  const words = inviteWords(i18n.language)
  const agencies = await openAgencies(req)
  return (
    <OwnView view={props} name="invite">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <InviteForm
        agencies={agencies}
        roles={roles.map((role) => ({ role, label: wordsFor(i18n)(roleLabels[role]) }))}
        language={i18n.language}
      />
    </OwnView>
  )
}
