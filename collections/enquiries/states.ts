/** Where an enquiry stands; what is closed stays closed. */
export type EnquiryState = 'received' | 'assigned' | 'answered' | 'refused' | 'withdrawn'

/** What may follow. Assigned may follow assigned: another agency takes over. */
export const nextStates: Record<EnquiryState, EnquiryState[]> = {
  received: ['assigned', 'withdrawn'],
  assigned: ['assigned', 'answered', 'refused', 'withdrawn'],
  answered: [],
  refused: [],
  withdrawn: [],
}

/** True when nothing can happen any more. */
export function isClosed(state: EnquiryState): boolean {
  return nextStates[state].length === 0
}
