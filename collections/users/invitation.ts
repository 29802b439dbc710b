import type { FieldHook } from 'payload'
import type { User } from '../../src/generated/payload-types'
import { bi, type Bilingual } from '../_shared/labels'

/** How long the link of an invitation works; as long as that of a journalist. */
export const INVITATION_DAYS = 7

/**
 * invited: a link is on its way or waits to be used. accepted: the person has chosen a password
 * and logged in. expired: the link is of no use any more.
 */
export const invitationStates = ['invited', 'accepted', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

export const invitationLabels: Record<InvitationState, Bilingual> = {
  invited: bi('Đã mời, chưa nhận', 'Invited'),
  accepted: bi('Đã nhận', 'Accepted'),
  expired: bi('Hết hạn', 'Expired'),
}

/** Where an invitation stands at a moment; null for an account that nobody invited by mail. */
function invitationOf(
  { invitedAt, acceptedAt }: Partial<Pick<User, 'acceptedAt' | 'invitedAt'>>,
  now: Date,
): InvitationState | null {
  if (!invitedAt) return null
  if (acceptedAt) return 'accepted'
  const end = Date.parse(invitedAt) + INVITATION_DAYS * 86_400_000
  return now.getTime() < end ? 'invited' : 'expired'
}

/** Shows the state in lists and forms; it follows from the times and is stored nowhere. */
export const showInvitation: FieldHook = ({ siblingData }) =>
  invitationOf(siblingData as Partial<User>, new Date())
