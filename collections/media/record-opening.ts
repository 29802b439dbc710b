import type { PayloadRequest, TypeWithID } from 'payload'
import type { Media } from '../../src/generated/payload-types'
import { recordOpening } from '../../src/lib/press/access-log'
import { isPress } from '../_shared/access'

/**
 * Writes down that a journalist takes a file of a note that is not public yet, before the file is
 * handed out. Asked after the access rule has found that it may be read.
 */
export async function recordFileOpening(
  req: PayloadRequest,
  { doc }: { doc: TypeWithID },
): Promise<void> {
  // Absent when the rule said yes to everything: that is staff.
  const file = doc as Media | undefined
  if (!isPress(req.user) || !file?.pressNote) return
  const note = typeof file.pressNote === 'object' ? file.pressNote.id : file.pressNote
  await recordOpening(req.payload, { account: req.user.id, note, what: 'file', file: file.id })
}
