import type { RecommendationRow } from '../../content/recommendations'
import type { Wording } from '../../lib/messages/get-messages'
import { Highlight } from '../ui/highlight'
import { MetaLine } from '../ui/meta-line'
import { NameText } from '../ui/name-text'
import { PositionTag } from './position-tag'

/** Recommendations, dense: what is asked, by whom, where it is written, and the position. */
export function RecordList({
  rows,
  wording,
  query = '',
}: {
  rows: RecommendationRow[]
  wording: Wording
  query?: string
}) {
  return (
    <ul className="plain record-list">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <RecordTitle row={row} wording={wording} query={query} />
            <RecordMeta row={row} wording={wording} />
          </div>
          <div>
            <PositionTag position={row.position} wording={wording} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function RecordTitle({
  row,
  wording,
  query,
}: {
  row: RecommendationRow
  wording: Wording
  query: string
}) {
  const { t, locale } = wording
  const language = !row.summary && row.textLanguage !== locale ? row.textLanguage : null
  const words = row.summary ?? row.text
  return (
    <a className="title" href={row.path}>
      {words ? (
        <span className="clamp" lang={language ?? undefined}>
          {query ? <Highlight text={words} query={query} /> : words}
        </span>
      ) : (
        t.recommendation.untitled([row.symbol, row.paragraph].filter(Boolean).join(', '))
      )}
    </a>
  )
}

function RecordMeta({ row, wording }: { row: RecommendationRow; wording: Wording }) {
  const { t, locale } = wording
  return (
    <MetaLine
      parts={[
        [row.symbol, row.paragraph && t.recommendation.paragraph(row.paragraph)]
          .filter(Boolean)
          .join(', '),
        row.states.length > 0 &&
          row.states.map((state, index) => (
            <span key={state.text}>
              {index > 0 && ', '}
              <NameText name={state} locale={locale} />
            </span>
          )),
        row.reviewed && (
          <>
            {t.recommendation.to} <NameText name={row.reviewed} locale={locale} />
          </>
        ),
        row.year,
        row.isSample && t.site.sampleLabel,
      ]}
    />
  )
}
