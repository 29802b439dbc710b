import type { ServerProps } from 'payload'
import { isAdmin } from '../../collections/_shared/access'
import { jobsTitle } from './jobs-words'
import { wordsFor } from './texts'

/** The way to the page of background jobs, for those who may see it. */
export function JobsLink({ i18n, payload, user }: ServerProps) {
  if (!isAdmin(user)) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/jobs`}>
      <span className="nav__link-label">{wordsFor(i18n)(jobsTitle)}</span>
    </a>
  )
}
