import type { ServerProps } from 'payload'
import { canImport, canPublish } from '../../../collections/_shared/access'
import { calendarTitle } from '../calendar/words'
import { wordsFor } from '../texts'

/** Pages of the admin that are no collection, under the navigation. */
export function WorkLinks({ i18n, user }: ServerProps) {
  const isEnglish = i18n.language === 'en'
  return (
    <nav className="work-links" aria-label={isEnglish ? 'Work' : 'Công việc'}>
      <a className="nav__link" href="/admin/calendar">
        <span className="nav__link-label">{wordsFor(i18n)(calendarTitle)}</span>
      </a>
      <a className="nav__link" href="/admin/translations">
        <span className="nav__link-label">{isEnglish ? 'Translations' : 'Bản dịch'}</span>
      </a>
      <a className="nav__link" href="/admin/targets">
        <span className="nav__link-label">{isEnglish ? 'Plan targets' : 'Chỉ tiêu kế hoạch'}</span>
      </a>
      <a className="nav__link" href="/admin/figures">
        <span className="nav__link-label">
          {isEnglish ? 'Revised figures' : 'Số đã điều chỉnh'}
        </span>
      </a>
      {canPublish(user) ? (
        <a className="nav__link" href="/admin/reorganise">
          <span className="nav__link-label">
            {isEnglish ? 'Reorganise agencies' : 'Sắp xếp cơ quan'}
          </span>
        </a>
      ) : null}
      {canImport(user) ? (
        <a className="nav__link" href="/admin/import">
          <span className="nav__link-label">{isEnglish ? 'Import data' : 'Nhập dữ liệu'}</span>
        </a>
      ) : null}
    </nav>
  )
}
