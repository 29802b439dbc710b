import { isoDay } from './dates'

type Day = string | Date | null | undefined

/** The days of a mandate; the first and the last day count. */
export interface MandateDays {
  from?: Day
  to?: Day
  awayFrom?: Day
  awayTo?: Day
}

type MandateState = 'not-yet' | 'current' | 'ended'

/** Where a mandate stands on a day in Viet Nam. One without dates is in force. */
export function mandateState(
  mandate: MandateDays | null | undefined,
  today: Day = new Date(),
): MandateState {
  const day = isoDay(today)
  if (mandate?.to && isoDay(mandate.to) < day) return 'ended'
  if (mandate?.from && isoDay(mandate.from) > day) return 'not-yet'
  return 'current'
}

/** True when somebody else answers on that day. An absence without an end goes on. */
export function isAway(mandate: MandateDays | null | undefined, today: Day = new Date()): boolean {
  if (!mandate?.awayFrom) return false
  const day = isoDay(today)
  return isoDay(mandate.awayFrom) <= day && (!mandate.awayTo || isoDay(mandate.awayTo) >= day)
}

/** Who answers instead, and where. */
export interface Delegate {
  name: string
  post: string | null
  phone: string | null
}

/** A person who may speak, as far as this decision needs. */
export interface Speaker {
  name: string
  post: string | null
  phone: string | null
  agencyPhone: string | null
  mandate: (MandateDays & { delegate: Delegate | null }) | null
}

/** Who answers the telephone today, and for whom. */
export interface Answering {
  name: string
  post: string | null
  phone: string | null
  /** The spokesperson who is away. */
  insteadOf: string | null
}

/**
 * Who may speak today: the spokesperson, or the delegate of one who is away; null when the mandate
 * is not in force. One telephone comes out of it: the person's, else the one of the agency.
 */
export function answeringToday(speaker: Speaker, today: Day = new Date()): Answering | null {
  const { mandate, agencyPhone } = speaker
  if (mandateState(mandate, today) !== 'current') return null
  if (!isAway(mandate, today)) {
    const { name, post, phone } = speaker
    return { name, post, phone: phone ?? agencyPhone, insteadOf: null }
  }
  const delegate = mandate?.delegate
  // Away without a delegate: the office still answers.
  if (!delegate) {
    return { name: speaker.name, post: speaker.post, phone: agencyPhone, insteadOf: null }
  }
  const { name, post, phone } = delegate
  return { name, post, phone: phone ?? agencyPhone, insteadOf: speaker.name }
}
