/** The kinds of mail that the product writes. */
export const mailKinds = [
  'password-reset',
  'staff-invitation',
  'press-invitation',
  'press-password',
  'workflow',
  'review-due',
  'enquiry',
  'information-request',
  'other',
] as const
export type MailKind = (typeof mailKinds)[number]

/**
 * Kinds whose text holds a key, such as a link that sets a password: not kept once it was sent.
 * `other` is what Payload writes by itself, which we cannot know.
 */
const secretKinds: readonly string[] = [
  'password-reset',
  'staff-invitation',
  'press-invitation',
  'press-password',
  'enquiry',
  'information-request',
  'other',
] satisfies MailKind[]

export const isSecret = (kind: string) => secretKinds.includes(kind)

/**
 * waiting: in the queue. sending: handed to the mail server at this moment. sent: the server took
 * it. failed: given up. kept: would have been sent, but there is no mail server, or the address
 * belongs to the demonstration.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'kept'] as const
export type MailState = (typeof mailStates)[number]

/** What a kind of mail makes of its data: plain text, without the addressee. */
export interface Letter {
  subject: string
  text: string
}
