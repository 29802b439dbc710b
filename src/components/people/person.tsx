import type { ReactNode } from 'react'
import type { ContactView } from '../../content/contacts'
import { answeringToday } from '../../lib/mandates'
import type { Wording } from '../../lib/messages/get-messages'
import { vcardPath } from '../../lib/paths'
import { AgencyLink } from '../ui/agency-link'
import { DateText } from '../ui/date-text'
import { ContactChannels } from './contact-channels'

/**
 * A contact in a directory; a spokesperson with the mandate, and with who answers today when
 * somebody stands in.
 */
export function Person({
  contact,
  wording,
  level,
  withAgency = true,
}: {
  contact: ContactView
  wording: Wording
  level: 3 | 4
  withAgency?: boolean
}) {
  const Heading = level === 3 ? 'h3' : 'h4'
  const { mandate } = contact
  const { contacts } = wording.t
  const answering = mandate ? answeringToday(contact) : null
  const phone = answering ? answering.phone : contact.phone
  return (
    <>
      <Heading>{contact.name}</Heading>
      {contact.post ? <p>{contact.post}</p> : null}
      {withAgency && contact.agency ? (
        <p>
          <AgencyLink agency={contact.agency} locale={wording.locale} />
        </p>
      ) : null}
      {contact.isSample ? <p className="meta">{wording.t.site.sampleLabel}</p> : null}
      {answering?.insteadOf ? (
        <p className="stand-in">{contacts.answersToday(answering.name, answering.post)}</p>
      ) : null}
      <ContactChannels phone={phone} email={contact.email} wording={wording} />
      {phone || contact.email ? (
        <p className="meta no-print">
          <a href={vcardPath(wording.locale, contact.id)}>{contacts.vcard}</a>
        </p>
      ) : null}
      {mandate ? <Mandate mandate={mandate} wording={wording} /> : null}
    </>
  )
}

function Mandate({
  mandate,
  wording,
}: {
  mandate: NonNullable<ContactView['mandate']>
  wording: Wording
}) {
  const { contacts } = wording.t
  const { scope, topics, decisionNumber, from, to, delegate } = mandate
  if (!scope && !decisionNumber && !from && !to && !delegate) return null
  return (
    <dl>
      {scope ? <Fact term={contacts.scope}>{scope}</Fact> : null}
      {topics.length > 0 ? (
        <Fact term={contacts.topics}>
          {topics.map(({ id, label }, index) => (
            <span key={id} lang={label.lang === wording.locale ? undefined : label.lang}>
              {index > 0 ? ', ' : ''}
              {label.text}
            </span>
          ))}
        </Fact>
      ) : null}
      {decisionNumber ? <Fact term={contacts.decision}>{decisionNumber}</Fact> : null}
      {from || to ? (
        <Fact term={contacts.term}>
          {from ? (
            <>
              {contacts.from} <DateText value={from} />{' '}
            </>
          ) : null}
          {to ? (
            <>
              {contacts.to} <DateText value={to} />
            </>
          ) : null}
        </Fact>
      ) : null}
      {delegate ? (
        <Fact term={contacts.delegate}>
          {[delegate.name, delegate.post].filter(Boolean).join(', ')}
        </Fact>
      ) : null}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
