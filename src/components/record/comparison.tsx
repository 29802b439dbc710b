import type { Wording } from '../../lib/messages/get-messages'
import type { Run, Stretch } from '../../lib/compare-texts'

/** How one version became another: changed parts in full, unchanged ones folded away. */
export function Comparison({ stretches, wording }: { stretches: Stretch[]; wording: Wording }) {
  const { record } = wording.t
  if (stretches.every(({ kind }) => kind === 'same')) return <p>{record.same}</p>
  return (
    <div className="comparison">
      {stretches.map((stretch, index) =>
        stretch.kind === 'same' ? (
          <details key={`same-${index}`}>
            <summary>{record.unchanged(stretch.parts.length)}</summary>
            {stretch.parts.map(({ part, text }) => (
              <p key={`${part} ${text}`}>{text}</p>
            ))}
          </details>
        ) : (
          <div key={`changed-${index}`} className="changed">
            <p className="meta">{record.parts[stretch.part]}</p>
            <p>
              {stretch.runs.map((run, position) => (
                <RunText key={`${position} ${run.text}`} run={run} wording={wording} />
              ))}
            </p>
          </div>
        ),
      )}
    </div>
  )
}

/** Said in words too: a screen reader does not speak strike-through. */
function RunText({ run, wording }: { run: Run; wording: Wording }) {
  const { record } = wording.t
  if (run.kind === 'same') return run.text
  const Mark = run.kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="visually-hidden">
        {run.kind === 'added' ? record.inserted : record.removed}:{' '}
      </span>
      {run.text}
    </Mark>
  )
}
