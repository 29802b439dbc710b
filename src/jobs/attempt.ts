import type { Payload } from 'payload'

/** What a job gets beside its payload. */
export interface Attempt {
  payload: Payload
  /** True when the queue will not try again. */
  isLast: boolean
}
