import type { ContactView } from '../../content/contacts'
import type { Wording } from '../../lib/messages/get-messages'
import { AgencyLink } from '../ui/agency-link'
import { ContactChannels } from './contact-channels'

/** A contact in a few lines, for margins. */
export function ContactLines({ contact, wording }: { contact: ContactView; wording: Wording }) {
  return (
    <>
      <p>
        <b>{contact.name}</b>
      </p>
      {contact.post ? <p>{contact.post}</p> : null}
      {contact.agency ? (
        <p>
          <AgencyLink agency={contact.agency} locale={wording.locale} />
        </p>
      ) : null}
      <ContactChannels phone={contact.phone} email={contact.email} wording={wording} />
    </>
  )
}
