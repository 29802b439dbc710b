import type { ServerProps } from 'payload'

/** Pages of the admin that are no collection, under the navigation. */
export function WorkLinks({ i18n }: ServerProps) {
  const isEnglish = i18n.language === 'en'
  return (
    <nav className="work-links" aria-label={isEnglish ? 'Work' : 'Công việc'}>
      <a className="nav__link" href="/admin/translations">
        <span className="nav__link-label">{isEnglish ? 'Translations' : 'Bản dịch'}</span>
      </a>
      <a className="nav__link" href="/admin/targets">
        <span className="nav__link-label">{isEnglish ? 'Plan targets' : 'Chỉ tiêu kế hoạch'}</span>
      </a>
    </nav>
  )
}
