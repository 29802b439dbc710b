import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/**
 * A page of the admin that is no collection, inside Payload's frame.
 *
 * @param view what Payload hands to the page
 * @param name the class that its styles begin with
 */
export function OwnView({
  view: { initPageResult, params, searchParams },
  name,
  children,
}: {
  view: AdminViewServerProps
  name: string
  children: ReactNode
}) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <div className={`${name} gutter--left gutter--right`}>{children}</div>
    </DefaultTemplate>
  )
}
