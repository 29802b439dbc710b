import { ActList } from '../../../components/legislation/act-list'
import { ArchiveNotice } from '../../../components/record/archive-notice'
import { DateText } from '../../../components/ui/date-text'
import { FactStrip, FactTable } from '../../../components/ui/fact-list'
import { Gap } from '../../../components/ui/gap'
import { OutwardLink } from '../../../components/ui/outward-link'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { getLegalAct, type LegalActView } from '../../../content/legislation'
import { env } from '../../../env'
import type { Wording } from '../../../lib/messages/get-messages'
import { isLongTitle } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'
import { legalActData } from './structured-data'

/** One legal act: what Decree 42/2022/ND-CP wants shown, and what it gives effect to. */
export const legalActPage: PageLoader = async ({ wording, locale, slug }) => {
  const act = await getLegalAct(locale, { slug })
  if (!act) return null
  const { t } = wording
  const words = t.explore.legislation
  const title = act.title ?? act.number
  return {
    title,
    description: act.abstract,
    section: 'database',
    record: 'legislation',
    crumbs: crumbsTo(wording, 'database', 'legislation', { label: act.number }),
    structuredData: legalActData(act, env.SITE_URL),
    content: (
      <div className="wrap">
        <ArchiveNotice archivedOn={act.archivedOn} reason={act.archivedReason} wording={wording} />
        <header className="record-head">
          <p className="symbol-line">
            {[words.forms[act.form], act.number].join(' · ')}{' '}
            <SampleTag isSample={act.isSample} wording={wording} />
          </p>
          <h1 className={isLongTitle(title) ? 'long' : undefined}>{title}</h1>
          {act.title ? null : <Gap>{words.notTranslated}</Gap>}
        </header>
        <FactStrip facts={factsOf(act, wording)} />
        {act.abstract ? (
          <section>
            <SectionHead title={words.abstract} />
            <p className="standfirst">{act.abstract}</p>
          </section>
        ) : null}
        <section className="section">
          <SectionHead title={words.file} />
          {act.url || act.file ? (
            <FactTable
              facts={[
                {
                  term: words.official,
                  value: act.url && <OutwardLink href={act.url}>{act.url}</OutwardLink>,
                },
                {
                  term: words.file,
                  value: act.file && <a href={act.file.url}>{act.file.name}</a>,
                },
              ]}
            />
          ) : (
            <Gap>{words.noText}</Gap>
          )}
        </section>
        <Related act={act} wording={wording} />
      </div>
    ),
  }
}

function factsOf(act: LegalActView, { t }: Wording) {
  const words = t.explore.legislation
  return [
    { term: words.facets.force, value: words.forces[act.force] },
    { term: words.authority, value: act.authority ?? '–' },
    { term: words.issued, value: <DateText value={act.issuedOn} /> },
    {
      term: act.expiredOn ? words.expired : words.effective,
      value:
        (act.expiredOn ?? act.effectiveOn) ? (
          <DateText value={act.expiredOn ?? act.effectiveOn} />
        ) : (
          '–'
        ),
    },
  ]
}

function Related({ act, wording }: { act: LegalActView; wording: Wording }) {
  const { t } = wording
  const words = t.explore.legislation
  return (
    <>
      {act.replaces.length > 0 ? (
        <section className="section">
          <SectionHead title={words.replaces} />
          <ActList acts={act.replaces} wording={wording} />
        </section>
      ) : null}
      {act.replacedBy.length > 0 ? (
        <section className="section">
          <SectionHead title={words.replacedBy} />
          <ActList acts={act.replacedBy} wording={wording} />
        </section>
      ) : null}
      <FactTable
        facts={[
          {
            term: words.instruments,
            value:
              act.instruments.length > 0 &&
              act.instruments.map(({ id, path, name }, index) => (
                <span key={id}>
                  {index > 0 && '; '}
                  <a href={path}>{name}</a>
                </span>
              )),
          },
          {
            term: words.recommendations,
            value:
              act.recommendations.length > 0 &&
              act.recommendations.map(({ id, path, symbol, paragraph, summary }, index) => (
                <span key={id}>
                  {index > 0 && '; '}
                  <a href={path}>
                    {summary ??
                      t.recommendation.untitled([symbol, paragraph].filter(Boolean).join(', '))}
                  </a>
                </span>
              )),
          },
        ]}
      />
    </>
  )
}
