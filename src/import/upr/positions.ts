import type { Recommendation } from '../../generated/payload-types'
import { looseName } from '../spelling'

type Position = Recommendation['position']

/** How the files word the answer of the state under review. */
const WORDINGS: Record<string, Position> = {
  supported: 'supported',
  accepted: 'supported',
  noted: 'noted',
  'supported/noted': 'partly-supported',
  'accepted/noted': 'partly-supported',
  'partially supported': 'partly-supported',
  'partially accepted': 'partly-supported',
  'supported in part': 'partly-supported',
  'under consideration': 'pending',
  pending: 'pending',
}

/** Wordings that need no note in the report. */
const USUAL = ['Supported', 'Noted']

/** The position that a wording stands for, with a note unless it is the usual one; null if unknown. */
export function readPosition(wording: string): { position: Position; note: string | null } | null {
  const position = WORDINGS[looseName(wording).replace(/\s*\/\s*/g, '/')]
  if (!position) return null
  return { position, note: USUAL.includes(wording) ? null : `position "${wording}" = ${position}` }
}
