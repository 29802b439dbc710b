import type { ServerProps } from 'payload'
import { isAdmin } from '../../collections/_shared/access'
import { bi } from '../../collections/_shared/labels'
import { env } from '../env'
import { wordsFor } from './texts'
import './outbox.css'

/** Above the list of mails: says that nothing leaves the house while there is no mail server. */
export function OutboxNotice({ i18n }: ServerProps) {
  return env.SMTP_URL ? null : <Notice words={wordsFor(i18n)} />
}

/** On the dashboard of administrators; on a developer's own computer it would only be noise. */
export function DashboardNotice({ i18n, user }: ServerProps) {
  const missing = env.NODE_ENV === 'production' && !env.SMTP_URL
  return missing && isAdmin(user) ? <Notice words={wordsFor(i18n)} /> : null
}

function Notice({ words }: { words: ReturnType<typeof wordsFor> }) {
  return (
    <p className="outbox-notice" role="note">
      <strong>{words(noServer)}</strong> {words(consequence)}
    </p>
  )
}

const noServer = bi(
  'Chưa có máy chủ thư: không thư nào được gửi đi.',
  'There is no mail server: no mail is sent.',
)
const consequence = bi(
  'Thư được giữ trong Hộp thư đi để quản trị viên đọc. Để gửi thật, người quản lý máy chủ đặt SMTP_URL và MAIL_FROM rồi khởi động lại.',
  'Mails are kept in the outbox, where administrators can read them. To send them, set SMTP_URL and MAIL_FROM on the server and restart.',
)
