import { AgencyLink } from '../../../components/ui/agency-link'
import { FactTable } from '../../../components/ui/fact-list'
import { Gap } from '../../../components/ui/gap'
import { SampleTag } from '../../../components/ui/sample-tag'
import { TermList } from '../../../components/ui/term-list'
import { downloadsOf } from '../../../content/downloads'
import { getMaterial, type MaterialView } from '../../../content/materials'
import { formatDate } from '../../../lib/dates'
import { safeLink } from '../../../lib/links'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatBytes, formatNumber } from '../../../lib/numbers'
import { downloadPath } from '../../../lib/paths'
import { isLongTitle } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'

/** One material: what it is, under which licence, the way to the file and how often it was taken. */
export const materialPage: PageLoader = async ({ wording, locale, slug }) => {
  const material = await getMaterial(locale, { slug })
  if (!material) return null
  const { t } = wording
  const downloads = await downloadsOf(material.id)
  return {
    title: material.title,
    description: material.summary,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', 'materials', { label: material.title }),
    translations: { ...material.translations, [locale]: material.path },
    publishedAt: material.publishedAt,
    content: (
      <div className="wrap">
        <div className="article-grid">
          <article>
            <header className="article-head">
              <p className="kicker">
                {t.materialKinds[material.kind]}{' '}
                <SampleTag isSample={material.isSample} wording={wording} />
              </p>
              <h1 className={isLongTitle(material.title) ? 'long' : undefined}>{material.title}</h1>
              {material.summary ? <p className="standfirst">{material.summary}</p> : null}
            </header>
            <TakeAway material={material} wording={wording} />
            <MaterialFacts material={material} wording={wording} />
          </article>
          <aside className="margin" aria-label={t.materials.downloads}>
            <section className="single-figure">
              <p>
                <b className="num">{formatNumber(locale, downloads)}</b> {t.materials.downloads}
              </p>
              <p className="meta">{t.materials.downloadsAsOf(formatDate(new Date()))}</p>
            </section>
          </aside>
        </div>
      </div>
    ),
  }
}

function TakeAway({ material, wording }: { material: MaterialView; wording: Wording }) {
  const { t, locale } = wording
  const { file } = material
  const outside = file ? null : safeLink(material.externalUrl)
  if (!file && !outside) return <Gap>{t.materials.missing}</Gap>
  const details = file
    ? [t.formats[material.format], formatBytes(locale, file.bytes)]
    : [outside && new URL(outside.href).host]
  return (
    <p className="take-away no-print">
      <a className="button" href={downloadPath(locale, material.path)} rel="nofollow">
        {file ? t.materials.download : t.materials.open}
      </a>{' '}
      <span className="meta">{details.filter(Boolean).join(', ')}</span>
    </p>
  )
}

function MaterialFacts({ material, wording }: { material: MaterialView; wording: Wording }) {
  const { t, locale } = wording
  const { materials } = t
  return (
    <FactTable
      facts={[
        { term: materials.language, value: t.materialLanguages[material.language] },
        { term: materials.format, value: t.formats[material.format] },
        { term: materials.extent, value: material.extent },
        {
          term: materials.audience,
          value: material.audience.map((audience) => t.audiences[audience]).join(', '),
        },
        { term: materials.year, value: <span className="num">{material.year}</span> },
        { term: materials.edition, value: material.edition },
        {
          term: materials.publisher,
          value: material.agency && <AgencyLink agency={material.agency} locale={locale} />,
        },
        { term: materials.licence, value: t.licences[material.licence] },
        {
          term: materials.topics,
          value: material.topics.length > 0 && <TermList terms={material.topics} locale={locale} />,
        },
      ]}
    />
  )
}
