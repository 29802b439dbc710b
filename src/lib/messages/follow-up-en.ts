import type { FollowUpWords } from './follow-up-vi'

export const followUpEn: FollowUpWords = {
  title: 'What is being done',
  evidence: 'Evidence',
  noActions: 'No action has been published.',
  noReportSince: (date) => `No new report since ${date}.`,
  noReportAtAll: (year) =>
    `No implementation report has been published since the recommendation was made in ${year}.`,
  notTranslated: 'The wording of this report is not available in English.',
  period: (from, to) => `period ${from} to ${to}`,
  dueOn: (date) => `due ${date}`,
  completedOn: (date) => `completed ${date}`,
  late: (date) => `Overdue since ${date}; nothing says that it is done.`,
  reason: (reason) => `Reason: ${reason}`,
  reported: (agency) => `Report of ${agency}`,
  assessed: (mechanism) => `Assessment of ${mechanism}`,
  completed: 'Completed',
  planned: 'Due',
  archived: 'Archived',
  archivedOn: (date) => `This record was archived on ${date} and no longer counts in the figures.`,
  statuses: {
    'in-preparation': 'In preparation',
    'in-progress': 'In progress',
    completed: 'Completed',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
  noGrade: 'Remarks without a grade',
  grades: {
    A: 'Grade A: largely satisfactory',
    B: 'Grade B: partially satisfactory',
    C: 'Grade C: not satisfactory',
    D: 'Grade D: no co-operation',
    E: 'Grade E: contrary to the recommendation',
  },
}
