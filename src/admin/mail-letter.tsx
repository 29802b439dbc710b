import type { UIFieldServerComponent } from 'payload'
import { bi } from '../../collections/_shared/labels'
import { env } from '../env'
import { formatMoment } from '../lib/dates'
import { wordsFor } from './texts'
import './outbox.css'

/** A mail as whoever gets it sees it; addresses of pages can be followed. */
export const MailLetter: UIFieldServerComponent = ({ data, i18n }) => {
  const words = wordsFor(i18n)
  const { to, subject, text, createdAt } = data as Record<string, string | undefined>
  return (
    <article className="letter">
      <h2 className="letter__subject">{subject}</h2>
      <dl className="letter__head">
        <dt>{words(from)}</dt>
        <dd>{env.MAIL_FROM}</dd>
        <dt>{words(addressee)}</dt>
        <dd>{to}</dd>
        <dt>{words(written)}</dt>
        <dd>{formatMoment(createdAt)}</dd>
      </dl>
      {text ? (
        <div className="letter__text">{text.split(link).map(piece)}</div>
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
const gone = bi(
  'Lời của thư này có đường dẫn bí mật nên đã được xóa.',
  'The text of this mail held a secret link and has been deleted.',
)
