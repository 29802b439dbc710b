import { Person } from '../../../components/people/person'
import { AgencyLink } from '../../../components/ui/agency-link'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { listContacts, type ContactView } from '../../../content/contacts'
import type { AgencyRef } from '../../../content/names'
import { isMandateCurrent } from '../../../lib/mandates'
import type { Wording } from '../../../lib/messages/get-messages'
import { compareVietnamese } from '../../../lib/vietnamese'
import { crumbsTo, type PageLoader } from './page'

/** Spokespersons with their mandates, then every contact by agency. */
export const contactsPage: PageLoader = async ({ wording, locale }) => {
  const contacts = await listContacts(locale, {})
  const { t } = wording
  const spokespersons = contacts.filter(({ isSpokesperson }) => isSpokesperson)
  const current = spokespersons.filter(({ mandate }) => isMandateCurrent(mandate))
  const former = spokespersons.filter(({ mandate }) => !isMandateCurrent(mandate))
  const groups = byAgency(contacts.filter(({ isSpokesperson }) => !isSpokesperson))
  return {
    title: t.contacts.title,
    description: t.contacts.lead,
    section: 'contacts',
    crumbs: crumbsTo(wording, { label: t.contacts.title }),
    content: (
      <div className="wrap">
        <PageHead title={t.contacts.title} lead={t.contacts.lead} />
        <section>
          <SectionHead title={t.contacts.spokespersons} />
          {current.length === 0 ? <Gap>{t.contacts.noSpokespersons}</Gap> : null}
          <PersonGrid contacts={current} wording={wording} />
        </section>
        <section className="section">
          <SectionHead title={t.contacts.byAgency} />
          {groups.length === 0 ? <Gap>{t.contacts.empty}</Gap> : null}
          <ul className="plain agency-groups">
            {groups.map(({ agency, members }) => (
              <li key={agency.id}>
                <h3>
                  <AgencyLink agency={agency} locale={locale} />
                </h3>
                <ul className="plain people narrow">
                  {members.map((contact) => (
                    <li key={contact.id}>
                      <Person contact={contact} wording={wording} level={4} withAgency={false} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
        {former.length > 0 ? (
          <section className="section">
            <SectionHead title={t.contacts.former} />
            <PersonGrid contacts={former} wording={wording} />
          </section>
        ) : null}
      </div>
    ),
  }
}

function PersonGrid({ contacts, wording }: { contacts: ContactView[]; wording: Wording }) {
  return (
    <ul className="plain people">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <Person contact={contact} wording={wording} level={3} />
        </li>
      ))}
    </ul>
  )
}

interface AgencyGroup {
  agency: AgencyRef
  members: ContactView[]
}

function byAgency(contacts: ContactView[]): AgencyGroup[] {
  const groups = new Map<number, AgencyGroup>()
  for (const contact of contacts) {
    const { agency } = contact
    if (!agency) continue
    const group = groups.get(agency.id) ?? { agency, members: [] }
    group.members.push(contact)
    groups.set(agency.id, group)
  }
  return [...groups.values()].sort((a, b) =>
    compareVietnamese(a.agency.name.text, b.agency.name.text),
  )
}
