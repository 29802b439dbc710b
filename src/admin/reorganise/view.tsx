import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import { type AdminViewServerProps, isolateObjectProperty } from 'payload'
import { canPublish } from '../../../collections/_shared/access'
import { compareVietnamese } from '../../lib/vietnamese'
import { ReorganiseForm } from './form'
import { reorganiseWords } from './words'
import './view.css'

/** Where an editor merges, splits, renames or dissolves agencies. */
export async function ReorganiseView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  if (!canPublish(user)) redirect('/admin')
  const words = reorganiseWords(i18n.language)
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { and: [{ closedStatus: { exists: false } }, { _status: { equals: 'published' } }] },
    select: { name: true, code: true },
    locale: 'vi',
    fallbackLocale: false,
    depth: 0,
    limit: 5000,
    pagination: false,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const agencies = docs
    .map(({ id, name, code }) => ({ id, name: name || code, code }))
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
      <div className="reorganise gutter--left gutter--right">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <ReorganiseForm agencies={agencies} language={i18n.language} />
      </div>
    </DefaultTemplate>
  )
}
