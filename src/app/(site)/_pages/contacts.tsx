import { Person } from '../../../components/people/person'
import { AgencyLink } from '../../../components/ui/agency-link'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { listContacts, type ContactView } from '../../../content/contacts'
import type { AgencyRef } from '../../../content/names'
import { formatDate } from '../../../lib/dates'
import { mandateState } from '../../../lib/mandates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { compareVietnamese } from '../../../lib/vietnamese'
import { crumbsTo, type PageLoader } from './page'

/**
 * Who may speak today, on everything or on the topic of `?topic=`; then every contact by agency.
 * A delegate answers for a spokesperson who is away.
 */
export const contactsPage: PageLoader = async ({ wording, locale, query, path }) => {
  const contacts = await listContacts(locale, {})
  const { t } = wording
  const spokespersons = contacts.filter(({ isSpokesperson }) => isSpokesperson)
  const inState = (wanted: ReturnType<typeof mandateState>) =>
    spokespersons.filter(({ mandate }) => mandateState(mandate) === wanted)
  const current = inState('current')
  const topic = query.get('topic')
  const speakers = topic ? current.filter((contact) => speaksOn(contact, topic)) : current
  const groups = byAgency(contacts.filter(({ isSpokesperson }) => !isSpokesperson))
  return {
    title: t.contacts.title,
    description: t.contacts.lead,
    section: 'contacts',
    crumbs: crumbsTo(wording, { label: t.contacts.title }),
    content: (
      <div className="wrap">
        <PageHead title={t.contacts.title} lead={t.contacts.lead}>
          <p className="after-lead no-print">
            <a href={pathTo(locale, { page: 'ask' })}>{t.questions.askLink}</a>
          </p>
        </PageHead>
        <section>
          <SectionHead title={t.contacts.today(formatDate(new Date()))} />
          <TopicLinks speakers={current} chosen={topic} path={path} wording={wording} />
          {current.length === 0 ? <Gap>{t.contacts.noSpokespersons}</Gap> : null}
          {current.length > 0 && speakers.length === 0 ? (
            <Gap>{t.contacts.nobodyOnTopic}</Gap>
          ) : null}
          <PersonGrid contacts={speakers} wording={wording} />
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
        <PersonSection
          title={t.contacts.upcoming}
          contacts={inState('not-yet')}
          wording={wording}
        />
        <PersonSection title={t.contacts.former} contacts={inState('ended')} wording={wording} />
      </div>
    ),
  }
}

function speaksOn({ mandate }: ContactView, topic: string): boolean {
  return mandate?.topics.some(({ code }) => code === topic) ?? false
}

function TopicLinks({
  speakers,
  chosen,
  path,
  wording,
}: {
  speakers: ContactView[]
  chosen: string | null
  path: string
  wording: Wording
}) {
  const { t, locale } = wording
  const topics = new Map(
    speakers.flatMap(({ mandate }) => mandate?.topics ?? []).map((topic) => [topic.code, topic]),
  )
  if (topics.size === 0) return null
  const sorted = [...topics.values()].sort((a, b) => compareVietnamese(a.label.text, b.label.text))
  const current = (yes: boolean) => (yes ? { 'aria-current': 'true' as const } : {})
  return (
    <nav className="topic-links no-print" aria-label={t.contacts.chooseTopic}>
      <ul className="plain">
        <li>
          <a href={path} {...current(!chosen)}>
            {t.contacts.allTopics}
          </a>
        </li>
        {sorted.map(({ code, label }) => (
          <li key={code}>
            <a
              href={withQuery(path, { topic: code })}
              lang={label.lang === locale ? undefined : label.lang}
              {...current(code === chosen)}
            >
              {label.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function PersonSection({
  title,
  contacts,
  wording,
}: {
  title: string
  contacts: ContactView[]
  wording: Wording
}) {
  if (contacts.length === 0) return null
  return (
    <section className="section">
      <SectionHead title={title} />
      <PersonGrid contacts={contacts} wording={wording} />
    </section>
  )
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
