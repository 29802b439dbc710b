import { ArchiveNotice } from '../../../components/record/archive-notice'
import { FactTable } from '../../../components/ui/fact-list'
import { NameText } from '../../../components/ui/name-text'
import { SampleTag } from '../../../components/ui/sample-tag'
import { getProvision } from '../../../content/provisions'
import { pathTo, withQuery } from '../../../lib/paths'
import { isLongTitle, shorten } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'

/** One article of the codified law, word for word. */
export const provisionPage: PageLoader = async ({ wording, locale, slug }) => {
  const provision = await getProvision(locale, { slug })
  if (!provision) return null
  const words = wording.t.explore.provisions
  const list = pathTo(locale, { page: 'provisions' })
  return {
    title: shorten(provision.heading, 110),
    description: provision.heading,
    section: 'database',
    record: 'legal-provisions',
    crumbs: crumbsTo(wording, 'database', 'legislation', 'provisions', { label: provision.ref }),
    content: (
      <div className="wrap">
        <ArchiveNotice
          archivedOn={provision.archivedOn}
          reason={provision.archivedReason}
          wording={wording}
        />
        <header className="record-head">
          <p className="symbol-line">
            {provision.ref} <SampleTag isSample={provision.isSample} wording={wording} />
          </p>
          <h1 lang="vi" className={isLongTitle(provision.heading) ? 'long' : undefined}>
            {provision.heading}
          </h1>
        </header>
        {provision.text ? (
          <blockquote className="verbatim law-text" lang="vi">
            {provision.text}
          </blockquote>
        ) : null}
        <FactTable
          facts={[
            {
              term: words.topic,
              value: provision.topicName && (
                <a href={withQuery(list, { topic: provision.topic })}>
                  <NameText name={provision.topicName} locale={locale} />
                </a>
              ),
            },
            { term: words.subject, value: provision.subject },
            {
              term: words.partOf,
              value: provision.act && <a href={provision.act.path}>{provision.act.number}</a>,
            },
            { term: words.source, value: provision.source },
          ]}
        />
      </div>
    ),
  }
}
