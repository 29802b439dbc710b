import type { CorrectionView } from '../../content/corrections'
import type { Locale } from '../../lib/locales'
import type { Wording } from '../../lib/messages/get-messages'
import { pathTo } from '../../lib/paths'
import { DateText } from '../ui/date-text'
import { SampleTag } from '../ui/sample-tag'

/** Where the corrections of a text stand on its page. */
const correctionsAnchor = 'corrections'

/** What was wrong and what is right, directly under the byline: nobody reads on without it. */
export function CorrectionNotice({
  corrections,
  wording,
}: {
  corrections: CorrectionView[]
  wording: Wording
}) {
  if (corrections.length === 0) return null
  const { record } = wording.t
  return (
    <section className="notice" id={correctionsAnchor} aria-label={record.ofText}>
      {corrections.map((correction) => (
        <div key={correction.id} className="correction">
          <p>
            <b>
              {record.corrections} <DateText value={correction.date} />
            </b>{' '}
            <span className="meta">{record.severities[correction.severity]}</span>{' '}
            <SampleTag isSample={correction.isSample} wording={wording} />
          </p>
          <CorrectionBody correction={correction} wording={wording} />
        </div>
      ))}
      <p className="meta">
        <a href={pathTo(wording.locale, { page: 'corrections' })}>{record.log}</a>
      </p>
    </section>
  )
}

/** The two sentences of a correction, side by side in meaning: wrong, then right. */
export function CorrectionBody({
  correction: { wrong, right },
  wording,
}: {
  correction: Pick<CorrectionView, 'right' | 'wrong'>
  wording: Wording
}) {
  const { record } = wording.t
  const lang = (text: { lang: Locale }) => (text.lang === wording.locale ? undefined : text.lang)
  return (
    <dl className="wrong-right">
      <div>
        <dt>{record.wrong}</dt>
        <dd lang={lang(wrong)}>{wrong.text}</dd>
      </div>
      <div>
        <dt>{record.right}</dt>
        <dd lang={lang(right)}>{right.text}</dd>
      </div>
    </dl>
  )
}
