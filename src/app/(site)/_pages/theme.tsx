import { Cut } from '../../../components/database/cut'
import { ArchiveNotice } from '../../../components/record/archive-notice'
import { NameText } from '../../../components/ui/name-text'
import { PageHead } from '../../../components/ui/page-head'
import { getCut, getTerm } from '../../../content/cuts'
import { crumbsTo, type PageLoader } from './page'

/** One human-rights theme: what was recommended on it and what became of it. */
export const themePage: PageLoader = async ({ wording, locale, slug }) => {
  const term = await getTerm(locale, { scheme: 'theme', code: slug })
  if (!term) return null
  const { t } = wording
  const cut = await getCut(locale, 'theme', [term.code])
  return {
    title: t.explore.theme(term.label.text),
    description: term.description ?? t.explore.themeLead,
    section: 'database',
    record: 'terms',
    crumbs: crumbsTo(wording, 'database', 'recommendations', { label: term.label.text }),
    content: (
      <div className="wrap">
        <ArchiveNotice
          archivedOn={term.archivedOn}
          reason={term.archivedReason}
          wording={wording}
        />
        <PageHead
          title={<NameText name={term.label} locale={locale} />}
          lead={term.description ?? t.explore.themeLead}
        >
          {term.upstreamLabel ? (
            <p className="meta" lang="en">
              {t.explore.upstream(term.upstreamLabel)}
            </p>
          ) : null}
        </PageHead>
        <Cut cut={cut} without={['theme']} wording={wording} />
      </div>
    ),
  }
}
