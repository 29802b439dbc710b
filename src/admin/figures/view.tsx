import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canPublish, isStaff } from '../../../collections/_shared/access'
import { outdatedClaims } from '../../lib/indicators/outdated-claims'
import { preparedCorrection } from '../../lib/indicators/prepared-correction'
import { AcceptButton } from './accept-button'
import { figureWords } from './words'
import '../translations/view.css'

/** Published articles whose figures have been revised: editors see all, authors their agency's. */
export async function FiguresView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  if (!isStaff(user)) redirect('/admin/login?redirect=/admin/figures')
  const t = figureWords[i18n.language === 'en' ? 'en' : 'vi']
  const agency = typeof user.agency === 'object' ? user.agency?.id : user.agency
  // Somebody without an agency has no texts of it; no agency has the number 0.
  const claims = await outdatedClaims(req, canPublish(user) ? {} : { agency: agency ?? 0 })
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={user}
      visibleEntities={visibleEntities}
    >
      <div className="translations gutter--left gutter--right">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        {claims.length === 0 ? (
          <p className="translations__empty">{t.empty}</p>
        ) : (
          <table>
            <thead>
              <tr>
                {[t.text, t.wrong, t.right, t.work].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {claims.map((claim) => {
                const { wrong, right } = preparedCorrection(claim, claim.locale)
                return (
                  <tr key={`${claim.article} ${claim.locale} ${claim.oldId}`}>
                    <td lang={claim.locale}>{claim.title}</td>
                    <td lang={claim.locale}>{wrong}</td>
                    <td lang={claim.locale}>{right}</td>
                    <td>
                      <a
                        href={`/admin/collections/articles/${claim.article}?locale=${claim.locale}`}
                      >
                        {t.open}
                      </a>{' '}
                      {claim.corrected ? t.corrected : null}
                      {!claim.corrected && canPublish(user) ? (
                        <AcceptButton
                          article={claim.article}
                          value={claim.oldId}
                          label={t.accept}
                          failed={t.failed}
                        />
                      ) : null}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
      </div>
    </DefaultTemplate>
  )
}
