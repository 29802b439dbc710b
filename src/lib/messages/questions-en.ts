import { formatNumber } from '../numbers'
import type { questionsVi } from './questions-vi'

const digits = (value: number) => formatNumber('en', value)
const counted = (value: number, one: string, many: string) =>
  `${digits(value)} ${value === 1 ? one : many}`

/** Questions and answers, the form and the status page in English. */
export const questionsEn: typeof questionsVi = {
  enquiryStates: {
    received: 'Received',
    assigned: 'Assigned to an agency',
    answered: 'Answered',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  refusalGrounds: {
    'state-secret': 'State secret',
    'personal-secret': 'Personal secret',
    'family-secret': 'Family secret',
    'under-investigation': 'Case under investigation or not yet tried',
    'not-concluded': 'Inspection, complaint or dispute not concluded',
  },
  questions: {
    title: 'Questions and answers',
    lead: 'Questions from journalists and citizens that were answered, published without anything about who asked.',
    askLink: 'Ask a question',
    statusLink: 'Follow a question you sent',
    count: (count) => counted(count, 'question', 'questions'),
    empty:
      'No question matches. Remove a filter, or ask yours. The Office of the provincial People’s Committee is responsible for this section.',
    keywordHint: 'in questions and answers',
    facets: { topic: 'Topic', agency: 'Agency' },
    asked: 'Asked on',
    answered: 'Answered on',
    answerOf: 'Answer',
    figures: 'How long agencies take to answer',
    figuresNote: (date) =>
      `Counted from the questions sent through this portal, as of ${date}; without those that were withdrawn.`,
    noFigures: 'No question has been assigned to an agency yet, so there is nothing to measure.',
    agency: 'Agency',
    received: 'Assigned',
    answeredCount: 'Answered',
    refusedCount: 'Refused',
    median: 'Median, working days',
    inTime: 'In time',
    overdue: 'Overdue now',
  },
  ask: {
    title: 'Ask a question',
    lead: (days) =>
      `The agency in charge answers within ${counted(days, 'working day', 'working days')}. You get a receipt number to follow it.`,
    reason: 'Reason for the time limit',
    asLegend: 'You ask as',
    press: 'Journalist',
    citizen: 'Citizen',
    name: 'Name',
    email: 'E-mail',
    emailHint: 'Used with the receipt number to look it up. Shown nowhere on the site.',
    organisation: 'Medium',
    organisationHint: 'Needed only if you ask as a journalist.',
    question: 'Question',
    questionHint: '20 to 4,000 characters. Leave out private details of other people.',
    topic: 'Topic (optional)',
    agency: 'Agency you wish to ask (optional)',
    any: 'No choice',
    consent: 'Consent to the use of personal data',
    agree: 'I agree',
    trap: 'Leave this field empty',
    send: 'Send the question',
    errorsTitle: 'Not sent yet. Please correct:',
    errors: {
      kind: 'Choose as what you ask.',
      name: 'Give your name, 2 to 120 characters.',
      email: 'Give a correct e-mail address, such as name@example.vn.',
      organisation: 'Journalists name their medium, 200 characters at most.',
      question: 'Write a question of at least 20 characters.',
      questionLong: 'The question is longer than 4,000 characters. Shorten it, or make it two.',
      choice: 'Choose an entry of the list.',
      consent: 'The portal may store your question only with your consent.',
      trap: 'A hidden field was filled in, perhaps by a program. Please send it again.',
      token: {
        'too-soon': 'The form was sent very fast. Look it over, then send it again.',
        expired: 'The form was open for more than a day. Everything is kept; send it again.',
        forged: 'The form is no longer valid. Everything is kept; send it again.',
      },
    },
  },
  enquiryStatus: {
    title: 'Follow a question you sent',
    lead: 'Enter the receipt number and the e-mail address you used.',
    receipt: 'Receipt number',
    receiptHint: 'For example HD-7K3M-Q9XD',
    email: 'E-mail',
    open: 'Show',
    heading: (receipt) => `Enquiry ${receipt}`,
    keep: 'Keep the receipt number or the address of this page: whoever has the address can read the enquiry.',
    state: 'State',
    received: 'Received on',
    due: 'Due on',
    overdue: 'overdue',
    agency: 'Agency that answers',
    notAssigned: 'Not assigned yet',
    closed: 'Closed on',
    question: 'Your question',
    answer: 'Answer',
    ground: 'Ground of refusal',
    explanation: 'Explanation',
    contest:
      'If you disagree with the refusal, you can complain as the law provides or turn to the spokesperson of the agency.',
    errorsTitle: 'The enquiry could not be opened:',
    errors: {
      receipt: 'A receipt number looks like HD-7K3M-Q9XD: eight letters and digits after HD.',
      email: 'Give the e-mail address that you sent the question with.',
      unknown: 'There is no enquiry with this number and e-mail address. Check both.',
    },
  },
  formErrors: {
    otherOrigin: 'The form has to be sent from a page of this portal. Open the page again.',
    tooMany: (minutes) =>
      `Sent too often from here. Try again in ${counted(minutes, 'minute', 'minutes')}.`,
    formTooLong: 'The form is too long or cannot be read. Go back and shorten it.',
  },
}
