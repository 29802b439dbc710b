import { Comparison } from '../../../components/record/comparison'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { getArticleVersions, type PublishedVersion } from '../../../content/article-versions'
import { compareTexts } from '../../../lib/compare-texts'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { crumbsTo, type PageLoader } from './page'

/** Every version of an article that has been public, and what changed between two of them. */
export const articleVersionsPage: PageLoader = async ({ wording, locale, slug, path, query }) => {
  const view = await getArticleVersions(locale, { slug })
  if (!view) return null
  const { record } = wording.t
  const { versions, title, hiddenBefore } = view
  const newest = versions.at(-1)
  const after = versionOf(versions, query.get('b')) ?? newest
  const before =
    versionOf(versions, query.get('a')) ?? versions[Math.max(0, (after?.number ?? 1) - 2)]
  return {
    title: record.versionsOf(title),
    section: 'news',
    crumbs: crumbsTo(
      wording,
      'news',
      { label: title, href: view.path },
      { label: record.versions },
    ),
    noIndex: true,
    content: (
      <div className="wrap">
        <PageHead title={record.versions} lead={<a href={view.path}>{title}</a>} />
        {hiddenBefore ? <Gap>{record.hidden(formatDate(hiddenBefore))}</Gap> : null}
        {versions.length < 2 ? <Gap>{record.oneVersion}</Gap> : null}
        {versions.length >= 2 && before && after ? (
          <>
            <p>{record.versionsLead}</p>
            <form className="choose-versions" action={path} method="get">
              <Choice
                name="a"
                label={record.older}
                versions={versions}
                chosen={before}
                wording={wording}
              />
              <Choice
                name="b"
                label={record.newer}
                versions={versions}
                chosen={after}
                wording={wording}
              />
              <button type="submit">{record.compare}</button>
            </form>
            <h2>
              {record.version(before.number)} → {record.version(after.number)}
            </h2>
            <Comparison stretches={compareTexts(before.parts, after.parts)} wording={wording} />
          </>
        ) : null}
        <ol className="plain version-list" reversed>
          {versions.toReversed().map(({ number, publishedAt }) => (
            <li key={number}>
              {record.version(number)}: <DateText value={publishedAt} />
            </li>
          ))}
        </ol>
      </div>
    ),
  }
}

function versionOf(versions: PublishedVersion[], asked: string | null) {
  return versions.find(({ number }) => String(number) === asked)
}

function Choice({
  name,
  label,
  versions,
  chosen,
  wording,
}: {
  name: string
  label: string
  versions: PublishedVersion[]
  chosen: PublishedVersion
  wording: Wording
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen.number}>
        {versions.map(({ number, publishedAt }) => (
          <option key={number} value={number}>
            {wording.t.record.version(number)}, {formatDate(publishedAt)}
          </option>
        ))}
      </select>
    </label>
  )
}
