import { openPayload } from '../lib/payload'
import { recordOpening } from '../lib/press/access-log'
import { pressViewer } from './viewer'

/**
 * Writes down that the journalist who is logged in opens a note that is not public yet. Nothing
 * for everybody else.
 *
 * @throws when it cannot be written: then the note is not shown either
 */
export async function recordOpeningByViewer(note: number, what: 'kit' | 'page'): Promise<void> {
  const account = await pressViewer()
  if (account) await recordOpening(await openPayload(), { account: account.id, note, what })
}
