import type { AdminViewServerProps } from 'payload'
import { redirect } from 'next/navigation'
import { isAdmin } from '../../collections/_shared/access'
import { readQueueState } from '../jobs/queue-state'
import { OwnView } from './own-view'
import { JobFailures } from './job-failures'
import { jobsTitle, jobsWords } from './jobs-words'
import { QueueFigures } from './queue-figures'
import { wordsFor } from './texts'
import './jobs.css'

/** `/admin/jobs`: how long the queue is and what has failed. Shows nothing of what the jobs are told. */
export async function JobsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/jobs`)}`)
  const words = wordsFor(i18n)
  const state = isAdmin(user) ? await readQueueState(payload) : null
  return (
    <OwnView view={props} name="jobs">
      <h1>{words(jobsTitle)}</h1>
      {state ? (
        <>
          <p className="jobs__intro">{words(jobsWords.intro)}</p>
          <QueueFigures state={state} words={words} />
          <h2>{words(jobsWords.failures)}</h2>
          <JobFailures failures={state.failures} words={words} />
          <p>
            <a href={`${admin}/collections/mails`}>{words(jobsWords.outbox)}</a>
          </p>
        </>
      ) : (
        <p>{words(jobsWords.adminsOnly)}</p>
      )}
    </OwnView>
  )
}
