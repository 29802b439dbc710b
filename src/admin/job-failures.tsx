import type { JobFailed } from '../jobs/queue-state'
import { formatMoment } from '../lib/dates'
import { jobsWords } from './jobs-words'
import { jobNames, type wordsFor } from './texts'

interface JobFailuresProps {
  failures: JobFailed[]
  words: ReturnType<typeof wordsFor>
}

/** Jobs that failed, the newest first, or a sentence that there are none. */
export function JobFailures({ failures, words }: JobFailuresProps) {
  if (failures.length === 0) return <p>{words(jobsWords.noFailures)}</p>
  const { job, attempts, what, when, next } = jobsWords
  return (
    <div className="jobs__scroll" role="region" aria-label={words(jobsWords.failures)} tabIndex={0}>
      <table className="jobs__table">
        <thead>
          <tr>
            {[job, what, attempts, when, next].map((head) => (
              <th key={head.en} scope="col">
                {words(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {failures.map((failed) => (
            <tr key={failed.id}>
              <td>{words(jobNames[failed.name] ?? { vi: failed.name, en: failed.name })}</td>
              <td className="jobs__sentence">{words(failed.sentence)}</td>
              <td>
                {failed.attempts}/{failed.maxAttempts}
              </td>
              <td>{formatMoment(failed.at)}</td>
              <td>
                {failed.again
                  ? `${words(jobsWords.again)} ${formatMoment(failed.again)}`
                  : words(jobsWords.givenUp)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
