import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import { type AdminViewServerProps, isolateObjectProperty } from 'payload'
import { rolesToInvite } from '../../../collections/_shared/access'
import { roleLabels } from '../../../collections/users/role-labels'
import { compareVietnamese } from '../../lib/vietnamese'
import { wordsFor } from '../texts'
import { InviteForm } from './form'
import './invite.css'
import { inviteWords } from './words'

/** Where an editor invites contributors and an administrator anybody. */
export async function InviteView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  const roles = rolesToInvite(user)
  if (roles.length === 0) redirect('/admin')
  const words = inviteWords(i18n.language)
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { and: [{ closedStatus: { exists: false } }, { _status: { equals: 'published' } }] },
    select: { name: true, code: true },
    locale: 'vi',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const agencies = docs
    .map(({ id, name, code }) => ({ id, name: name || code }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name))
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <div className="invite gutter--left gutter--right">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <InviteForm
          agencies={agencies}
          roles={roles.map((role) => ({ role, label: wordsFor(i18n)(roleLabels[role]) }))}
          language={i18n.language}
        />
      </div>
    </DefaultTemplate>
  )
}
