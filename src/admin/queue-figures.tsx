import type { QueueState } from '../jobs/queue-state'
import { formatMoment } from '../lib/dates'
import { jobsWords } from './jobs-words'
import type { wordsFor } from './texts'

interface QueueFiguresProps {
  state: QueueState
  words: ReturnType<typeof wordsFor>
}

/** The four numbers of the queue, and a sentence when one of them is bad. */
export function QueueFigures({ state, words }: QueueFiguresProps) {
  const { workers, running, due, oldestDue, overdue, later } = state
  return (
    <>
      {workers === 0 && <p className="jobs__alarm">{words(jobsWords.noWorker)}</p>}
      {overdue > 0 && (
        <p className="jobs__alarm">
          {overdue} {words(jobsWords.overdue)}
        </p>
      )}
      <dl className="jobs__figures">
        <Figure value={workers} label={words(jobsWords.workers)} />
        <Figure value={running} label={words(jobsWords.running)} />
        <Figure
          value={due}
          label={words(jobsWords.due)}
          note={oldestDue ? `${words(jobsWords.since)} ${formatMoment(oldestDue)}` : ''}
        />
        <Figure value={later} label={words(jobsWords.later)} />
      </dl>
    </>
  )
}

function Figure({ value, label, note = '' }: { value: number; label: string; note?: string }) {
  return (
    <div>
      <dt>
        {label}
        {note && <small>{note}</small>}
      </dt>
      <dd>{value}</dd>
    </div>
  )
}
