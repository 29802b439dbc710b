import { Cut } from '../../../components/database/cut'
import { ActionList } from '../../../components/follow-up/action-list'
import { ReportList } from '../../../components/follow-up/report-list'
import { Person } from '../../../components/people/person'
import { StoryTeaser } from '../../../components/stories/story-teaser'
import { AgencyChanges } from '../../../components/ui/agency-changes'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { FactTable } from '../../../components/ui/fact-list'
import { Gap } from '../../../components/ui/gap'
import { NameText } from '../../../components/ui/name-text'
import { OutwardLink } from '../../../components/ui/outward-link'
import { PageHead } from '../../../components/ui/page-head'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { listAgencyChanges } from '../../../content/agency-changes'
import { getAgency, type AgencyView } from '../../../content/agencies'
import { listArticlesAbout } from '../../../content/articles'
import { listContacts } from '../../../content/contacts'
import type { AgencyRef } from '../../../content/names'
import { getCut } from '../../../content/cuts'
import { getWorkOf } from '../../../content/follow-up'
import { env } from '../../../env'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'
import { agencyData } from './structured-data'

const articlesShown = 6

/** One agency: facts, what became of it or what it came from, who to ask, what it wrote. */
export const agencyPage: PageLoader = async ({ wording, locale, slug }) => {
  const agency = await getAgency(locale, { slug })
  if (!agency) return null
  const { t } = wording
  const [contacts, articles, cut, changes, work] = await Promise.all([
    listContacts(locale, { agency: agency.id }),
    listArticlesAbout(locale, { field: 'agency', id: agency.id, limit: articlesShown }),
    getCut(locale, 'agency', [agency.code]),
    listAgencyChanges(locale, { agency: agency.id }),
    getWorkOf(locale, { agency: agency.id }),
  ])
  const newsPath = withQuery(pathTo(locale, { page: 'news' }), { agency: agency.code })
  return {
    title: agency.name.text,
    description: agency.about,
    section: 'agencies',
    record: 'agencies',
    crumbs: crumbsTo(wording, 'agencies', ...(agency.closed ? (['agency-history'] as const) : []), {
      label: agency.name.text,
    }),
    translations: { ...agency.translations, ...(agency.path ? { [locale]: agency.path } : {}) },
    structuredData: agencyData(agency, env.SITE_URL),
    content: (
      <div className="wrap">
        <PageHead
          title={
            <>
              <NameText name={agency.name} locale={locale} />{' '}
              <SampleTag isSample={agency.isSample} wording={wording} />
            </>
          }
          lead={agency.about}
        />
        {agency.closed ? <ClosedNotice agency={agency} wording={wording} /> : null}
        <section>
          <SectionHead title={t.agencies.facts} />
          <AgencyFacts agency={agency} wording={wording} />
        </section>
        <AgencyChanges changes={changes} wording={wording} />
        {agency.closed ? null : (
          <section className="section">
            <SectionHead title={t.agencies.contacts} />
            {contacts.length === 0 ? <Gap>{t.agencies.noContacts}</Gap> : null}
            <ul className="plain people">
              {contacts.map((contact) => (
                <li key={contact.id}>
                  <Person contact={contact} wording={wording} level={3} withAgency={false} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {agency.children.length > 0 ? (
          <section className="section">
            <SectionHead title={t.agencies.children} />
            <ul className="plain name-columns">
              {agency.children.map((child) => (
                <li key={child.id}>
                  <AgencyLink agency={child} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {articles.length > 0 ? (
          <section className="section">
            <SectionHead title={t.agencies.articles} href={newsPath} link={t.site.showAll} />
            <ul className="plain story-list">
              {articles.map((story) => (
                <li key={story.id}>
                  <StoryTeaser story={story} wording={wording} level={3} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="section">
          <SectionHead title={t.explore.answersFor} />
          {cut.list.total > 0 ? (
            <Cut cut={cut} without={['agency']} wording={wording} />
          ) : (
            <Gap>{t.explore.answersForNone}</Gap>
          )}
        </section>
        <section className="section">
          <SectionHead title={t.explore.itsActions} />
          <ActionList actions={work.actions} missing={t.explore.noActions} wording={wording} />
        </section>
        <section className="section">
          <SectionHead title={t.explore.itsReports} />
          <ReportList reports={work.reports} missing={t.explore.noReports} wording={wording} />
        </section>
      </div>
    ),
  }
}

function ClosedNotice({ agency, wording }: { agency: AgencyView; wording: Wording }) {
  const { t } = wording
  if (!agency.closed) return null
  return (
    <div className="notice closed">
      {t.agencies.closedNotice(t.closedStatuses[agency.closed], formatDate(agency.validTo))}{' '}
      {agency.successors.length > 0 ? (
        <>
          {t.agencies.today}: <AgencyList agencies={agency.successors} wording={wording} />.
        </>
      ) : null}
    </div>
  )
}

function AgencyFacts({ agency, wording }: { agency: AgencyView; wording: Wording }) {
  const { t, locale } = wording
  const { parent, phone, email } = agency
  const predecessors = agency.predecessors.filter(({ level }) => level === agency.level)
  const higher = agency.predecessors.filter(({ level }) => level !== agency.level)
  return (
    <FactTable
      facts={[
        { term: t.agencies.kind, value: t.agencyKinds[agency.kind] },
        {
          term: t.agencies.parent,
          value: parent && <AgencyLink agency={parent} locale={locale} />,
        },
        { term: t.agencies.code, value: <span className="num">{agency.code}</span> },
        {
          term: t.agencies.since,
          value: agency.validFrom && <DateText value={agency.validFrom} />,
        },
        { term: t.agencies.until, value: agency.validTo && <DateText value={agency.validTo} /> },
        { term: t.agencies.legalBasis, value: agency.legalBasis },
        {
          term: t.agencies.formedFrom,
          value: predecessors.length > 0 && (
            <AgencyList agencies={predecessors} wording={wording} />
          ),
        },
        {
          term: t.agencies.formerlyUnder,
          value: higher.length > 0 && <AgencyList agencies={higher} wording={wording} />,
        },
        { term: t.site.address, value: agency.address },
        {
          term: t.site.phone,
          value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
        },
        { term: t.site.email, value: email && <a href={`mailto:${email}`}>{email}</a> },
        {
          term: t.site.website,
          value: agency.website && (
            <OutwardLink href={agency.website}>{agency.website}</OutwardLink>
          ),
        },
      ]}
    />
  )
}

function AgencyList({ agencies, wording }: { agencies: AgencyRef[]; wording: Wording }) {
  return agencies.map((agency, index) => (
    <span key={agency.id}>
      {index > 0 && ', '}
      <AgencyLink agency={agency} locale={wording.locale} />
    </span>
  ))
}
