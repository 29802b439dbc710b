import type { UIFieldServerComponent } from 'payload'
import { bi } from '../../collections/_shared/labels'
import { stateLabels } from '../../collections/mails/labels'
import { env } from '../env'
import { formatMoment } from '../lib/dates'
import type { Mail } from '../generated/payload-types'
import { wordsFor } from './texts'
import './outbox.css'

/** A mail as whoever gets it sees it, with what became of it; addresses of pages can be followed. */
export const MailLetter: UIFieldServerComponent = ({ data, i18n }) => {
  const words = wordsFor(i18n)
  const mail = data as Mail
  const facts: [string, string | null | undefined][] = [
    [words(from), env.MAIL_FROM],
    [words(addressee), mail.to],
    [words(written), formatMoment(mail.createdAt)],
    [words(state), mail.state ? words(stateLabels[mail.state]) : ''],
    [words(reason), mail.state === 'kept' ? words(whyKept) : ''],
    [words(sent), formatMoment(mail.sentAt)],
    [words(attempts), mail.lastError ? String(mail.attempts) : ''],
    [words(error), mail.lastError],
  ]
  return (
    <article className="letter">
      <dl className="letter__head">
        {facts
          .filter(([, fact]) => fact)
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
      {mail.text ? (
        <div className="letter__text">{mail.text.split(link).map(piece)}</div>
      ) : (
        <p className="letter__gone">{words(gone)}</p>
      )}
    </article>
  )
}

/** Splits a text so that every second piece is an address. */
const link = /(https?:\/\/[^\s<>"]+)/

function piece(part: string, index: number) {
  if (index % 2 === 0) return part
  return (
    <a key={index} href={part} rel="noreferrer">
      {part}
    </a>
  )
}

const from = bi('Từ', 'From')
const addressee = bi('Đến', 'To')
const written = bi('Viết lúc', 'Written')
const state = bi('Tình trạng', 'State')
const sent = bi('Gửi lúc', 'Sent')
const attempts = bi('Số lần thử', 'Attempts')
const error = bi('Lỗi gần nhất', 'Last error')
const reason = bi('Vì sao', 'Why')
const whyKept = bi(
  'Chưa có máy chủ thư, hoặc địa chỉ thuộc dữ liệu minh họa.',
  'There is no mail server, or the address is sample data.',
)
const gone = bi(
  'Lời của thư này có đường dẫn bí mật nên đã được xóa.',
  'The text of this mail held a secret link and has been deleted.',
)
