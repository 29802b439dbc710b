import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { databaseNow } from '../../../src/lib/database/clock'
import { lockDocument } from '../../../src/lib/database/document-lock'
import { inTransaction } from '../../../src/lib/database/transaction'
import { blocking, runGate } from '../quality-gate/run-gate'
import { idOf } from '../relation'
import type { Edition, TextCollection } from './edition'
import { logMove } from './log'
import { publishEdition } from './publish'
import { patchOf, saveMove } from './save'

const collections: TextCollection[] = ['articles', 'press-notes']

/** More are left for the next minute, so that one run stays short. */
const AT_ONCE = 50

/**
 * Publishes the texts whose time has come by the database's clock. Each in a transaction of its
 * own under the text's lock, so that any number of workers may run this at the same time: what one
 * has published is not scheduled any more for the next.
 *
 * @returns how many were published
 */
export async function publishDue(payload: Payload): Promise<number> {
  let published = 0
  for (const collection of collections) {
    const now = await databaseNow(payload)
    const { docs } = await payload.find({
      collection: collection as 'articles',
      where: {
        and: [
          { state: { equals: 'scheduled' } },
          { 'workflow.publishAt': { less_than_equal: now } },
        ],
      },
      draft: true,
      select: { state: true },
      sort: 'workflow.publishAt',
      depth: 0,
      limit: AT_ONCE,
      pagination: false,
      overrideAccess: true,
    })
    for (const { id } of docs) {
      // One text that cannot be published must not keep the others waiting.
      try {
        if (await publishOne(payload, collection, id)) published += 1
      } catch (error) {
        payload.logger.error(error, `The scheduled ${collection} ${id} could not be published`)
      }
    }
  }
  return published
}

async function publishOne(
  payload: Payload,
  collection: TextCollection,
  id: number,
): Promise<boolean> {
  const req = await createLocalReq({ locale: 'vi' }, payload)
  return inTransaction(
    req,
    async () =>
      (await lockDocument(req, collection, id)) && (await publishLocked(req, collection, id)),
  )
}

/** Publishes the approved version or nothing: an edit has taken the text out of the schedule. */
async function publishLocked(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
): Promise<boolean> {
  const edition = (await req.payload.findByID({
    collection: collection as 'articles',
    id,
    draft: true,
    locale: 'vi',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    req,
  })) as Edition
  const now = await databaseNow(req.payload)
  const { workflow } = edition
  if (edition.state !== 'scheduled' || !workflow?.publishAt || workflow.publishAt > now) {
    return false
  }
  const failed = blocking(await runGate(req, collection, id))
  const problem = failed.map(({ problem: text }) => text?.vi ?? '').join(' ')
  if (failed.length > 0) {
    const patch = patchOf(edition, { state: 'approved', workflow: { publishAt: null } })
    await saveMove(req, { collection, id, data: {}, patch, draft: true })
  } else {
    await publishEdition(req, {
      collection,
      id,
      edition,
      change: workflow.changeKind
        ? {
            kind: workflow.changeKind,
            noteVi: workflow.changeNoteVi ?? null,
            noteEn: workflow.changeNoteEn ?? null,
          }
        : null,
      publishedBy: idOf(workflow.approvedBy),
      awaitingApproval: false,
      now,
    })
  }
  await logMove(req, collection, edition, {
    move: failed.length > 0 ? 'schedule-failed' : 'publish',
    from: 'scheduled',
    to: failed.length > 0 ? 'approved' : 'published',
    comment: problem || null,
  })
  return failed.length === 0
}
