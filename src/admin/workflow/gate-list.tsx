import type { PanelView } from '../../../collections/_shared/editorial/panel'
import type { Words } from './words'

type Findings = PanelView['gate']

/** What stands between the text and its publication, each with the reason and the basis. */
export function GateList({ findings, words }: { findings: Findings; words: Words }) {
  const open = findings.filter(({ problem }) => problem !== null)
  const blocking = open.filter(({ weight }) => weight === 'blocks')
  return (
    <section className="workflow__gate">
      <h4>
        {words.gate}
        {blocking.length > 0 ? `: ${words.gateFailed(blocking.length)}` : null}
      </h4>
      {blocking.length === 0 ? <p className="workflow__passed">{words.gatePassed}</p> : null}
      {open.length > 0 ? (
        <ul>
          {open.map(({ rule, locale, weight, problem, why, basis }) => (
            <li key={`${rule}-${locale}`} className={`workflow__finding--${weight}`}>
              {locale === 'en' ? <b>{words.english}: </b> : null}
              {weight === 'advises' ? <b>{words.advice}: </b> : null}
              {problem}
              <details>
                <summary>{words.why}</summary>
                {why} {words.basis}: {basis}.
              </details>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
