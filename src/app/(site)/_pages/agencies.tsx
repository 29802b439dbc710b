import { AgencyLink } from '../../../components/ui/agency-link'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { countClosedAgencies, listAgencies, type AgencyRow } from '../../../content/agencies'
import { groupByLetter } from '../../../lib/letter-groups'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

/** The directory: provincial bodies, then every commune and ward by its first letter. */
export const agenciesPage: PageLoader = async ({ wording, locale }) => {
  const [agencies, closed] = await Promise.all([
    listAgencies(locale, { closed: false }),
    countClosedAgencies(locale, null),
  ])
  const { t } = wording
  const at = (level: AgencyRow['level']) => agencies.filter((agency) => agency.level === level)
  // The elected and the executive body of the province stand before its departments.
  const isHead = ({ kind }: AgencyRow) => kind === 'people-council' || kind === 'people-committee'
  const provincial = at('province')
  const ordered = [...provincial.filter(isHead), ...provincial.filter((agency) => !isHead(agency))]
  return {
    title: t.agencies.title,
    description: t.agencies.lead,
    section: 'agencies',
    crumbs: crumbsTo(wording, { label: t.agencies.title }),
    content: (
      <div className="wrap">
        <PageHead title={t.agencies.title} lead={t.agencies.lead}>
          {closed > 0 ? (
            <p className="after-lead">
              <a href={pathTo(locale, { page: 'agency-history' })}>
                {t.agencies.historyLink(closed)}
              </a>
            </p>
          ) : null}
        </PageHead>
        {agencies.length === 0 ? <Gap>{t.agencies.empty}</Gap> : null}
        <NameColumns title={t.agencies.province} agencies={ordered} wording={wording} />
        <LetterIndex
          title={t.agencies.communes(at('commune').length)}
          agencies={at('commune')}
          wording={wording}
        />
        <NameColumns title={t.agencies.national} agencies={at('national')} wording={wording} />
      </div>
    ),
  }
}

interface GroupProps {
  title: string
  agencies: AgencyRow[]
  wording: Wording
}

function NameColumns({ title, agencies, wording }: GroupProps) {
  if (agencies.length === 0) return null
  return (
    <section className="section">
      <SectionHead title={title} />
      <ul className="plain name-columns">
        {agencies.map((agency) => (
          <li key={agency.id}>
            <AgencyLink agency={agency} locale={wording.locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LetterIndex({ title, agencies, wording }: GroupProps) {
  if (agencies.length === 0) return null
  const groups = groupByLetter(agencies, (agency) => agency.sortName)
  const { t, locale } = wording
  return (
    <section className="section">
      <SectionHead title={title} />
      <nav aria-label={t.agencies.index}>
        <ul className="plain letters">
          {groups.map(({ letter, anchor }) => (
            <li key={letter}>
              <a href={`#${anchor}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, anchor, items }) => (
        <div key={letter} className="letter-group" id={anchor}>
          <h3>{letter}</h3>
          <ul className="plain">
            {items.map((agency) => (
              <li key={agency.id}>
                <AgencyLink agency={agency} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
