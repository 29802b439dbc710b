import type { PayloadRequest } from 'payload'
import { canPublish, isStaff } from '../../../collections/_shared/access'
import { outdatedClaims } from '../../lib/indicators/outdated-claims'

/** On the desk: how many revised figures wait in the published texts of whoever asks. */
export async function RevisedFigures({ req }: { req: PayloadRequest }) {
  const { user, i18n } = req
  if (!isStaff(user)) return null
  const agency = typeof user.agency === 'object' ? user.agency?.id : user.agency
  const claims = await outdatedClaims(req, canPublish(user) ? {} : { agency: agency ?? 0 })
  const open = claims.filter(({ corrected }) => !corrected).length
  if (open === 0) return null
  return (
    <p>
      <a href="/admin/figures">
        {i18n.language === 'en'
          ? `${open} revised ${open === 1 ? 'figure' : 'figures'} in published texts, with a correction prepared`
          : `${open} số đã điều chỉnh trong bài đã đăng, có đính chính soạn sẵn`}
      </a>
    </p>
  )
}
