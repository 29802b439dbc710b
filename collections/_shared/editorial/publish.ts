import { randomBytes } from 'node:crypto'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Edition, TextCollection } from './edition'
import { patchOf, saveMove } from './save'
import { endTakedowns } from './takedown'

/** What readers are told about the difference to the edition before. */
interface Change {
  kind: 'major' | 'minor'
  noteVi?: string | null
  noteEn?: string | null
}

interface Publication {
  collection: TextCollection
  id: number
  edition: Edition
  /** Null for a first publication. */
  change: Change | null
  publishedBy: number | null
  awaitingApproval: boolean
  now: string
}

type Notes = NonNullable<Edition['changeNotes']>

/**
 * Makes the newest edition public, with a change note when there was one before. A major change
 * moves the date of update, a minor one moves nothing.
 */
export async function publishEdition(
  req: PayloadRequest,
  { collection, id, edition, change, publishedBy, awaitingApproval, now }: Publication,
): Promise<void> {
  const patch = patchOf(edition, {
    state: 'published',
    holder: null,
    awaitingApproval,
    workflow: {
      publishedBy,
      publishAt: null,
      changeKind: null,
      changeNoteVi: null,
      changeNoteEn: null,
    },
  })
  const data = change?.noteVi
    ? await withChangeNote(req, { collection, id, edition, now, change, note: change.noteVi })
    : {}
  const revised = change?.kind === 'major' ? { revisedAt: now } : {}
  await saveMove(req, {
    collection,
    id,
    data: { ...data, ...revised, _status: 'published' },
    patch,
    draft: false,
  })
  await endTakedowns(req, collection, id, now)
}

/**
 * The change notes with one more. Its English is saved first, as a draft, so that publishing
 * makes one public edition and not two.
 */
async function withChangeNote(
  req: PayloadRequest,
  {
    collection,
    id,
    edition,
    now,
    change,
    note,
  }: Pick<Publication, 'collection' | 'edition' | 'id' | 'now'> & { change: Change; note: string },
): Promise<{ changeNotes: Notes }> {
  const added = { id: randomBytes(12).toString('hex'), date: now, kind: change.kind }
  if (change.noteEn) {
    const english = (await req.payload.findByID({
      collection: collection as 'articles',
      id,
      draft: true,
      locale: 'en',
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })) as Edition
    await saveMove(req, {
      collection,
      id,
      data: { changeNotes: [...(english.changeNotes ?? []), { ...added, note: change.noteEn }] },
      patch: patchOf(edition, {}),
      draft: true,
      locale: 'en',
    })
  }
  return { changeNotes: [...(edition.changeNotes ?? []), { ...added, note }] }
}
