import type { Wording } from '../../lib/messages/get-messages'

/** Telephone and e-mail of an office, or a word that none was published. */
export function ContactChannels({
  phone,
  email,
  wording,
}: {
  phone: string | null
  email: string | null
  wording: Wording
}) {
  const { site, contacts } = wording.t
  if (!phone && !email) return <p className="meta">{contacts.noChannel}</p>
  return (
    <>
      {phone ? (
        <p>
          <span className="visually-hidden">{site.phone}: </span>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      ) : null}
      {email ? (
        <p>
          <span className="visually-hidden">{site.email}: </span>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
    </>
  )
}
