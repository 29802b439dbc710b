import { publishDue } from '../../collections/_shared/editorial/publish-due'
import { importFile } from '../import/import-job'
import { sendMail } from '../mail/send-mail'
import type { Attempt } from './attempt'
import { housekeeping } from './housekeeping'
import { requestReminders } from './request-reminders'
import type { JobName, JobPayloads } from './payloads'
import { remindReviews } from './remind-reviews'

/** What is done for each job. A handler may run twice, so what it does must bear that. */
export type Tasks = {
  [N in JobName]: (payload: JobPayloads[N], attempt: Attempt) => Promise<void>
}

export const tasks: Tasks = {
  'send-mail': (payload, attempt) => sendMail(payload, attempt),
  'publish-due': async (_payload, { payload }) => {
    await publishDue(payload)
  },
  'remind-reviews': remindReviews,
  'request-reminders': requestReminders,
  'import-file': importFile,
  housekeeping,
}
