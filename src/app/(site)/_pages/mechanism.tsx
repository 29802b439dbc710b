import { Cut } from '../../../components/database/cut'
import { ArchiveNotice } from '../../../components/record/archive-notice'
import { OutwardLink } from '../../../components/ui/outward-link'
import { PageHead } from '../../../components/ui/page-head'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { getCut, getMechanism } from '../../../content/cuts'
import { crumbsTo, type PageLoader } from './page'

/** One mechanism: what it is, what it watches, what it recommended. */
export const mechanismPage: PageLoader = async ({ wording, locale, slug }) => {
  const mechanism = await getMechanism(locale, { slug })
  if (!mechanism) return null
  const { t } = wording
  const cut = await getCut(locale, 'mechanism', [mechanism.code])
  return {
    title: mechanism.name.text,
    description: mechanism.description,
    section: 'database',
    record: 'mechanisms',
    crumbs: crumbsTo(wording, 'database', { label: mechanism.name.text }),
    content: (
      <div className="wrap">
        <ArchiveNotice
          archivedOn={mechanism.archivedOn}
          reason={mechanism.archivedReason}
          wording={wording}
        />
        <PageHead title={mechanism.name.text} lead={mechanism.description}>
          <p className="meta">
            {mechanism.website ? (
              <OutwardLink href={mechanism.website}>{t.explore.mechanismSite}</OutwardLink>
            ) : null}{' '}
            <SampleTag isSample={mechanism.isSample} wording={wording} />
          </p>
        </PageHead>
        <Cut cut={cut} wording={wording} />
        {mechanism.treaties.length > 0 ? (
          <section className="section">
            <SectionHead title={t.explore.treatiesWatched} />
            <ul>
              {mechanism.treaties.map(({ code, name, path }) => (
                <li key={code}>
                  <a href={path}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    ),
  }
}
