import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { databaseNow } from '../../src/lib/database/clock'
import { recordOpening } from '../../src/lib/press/access-log'
import { canPublish, isPress, publicPressNote } from '../_shared/access'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

interface Attachment {
  file: number | { id: number }
}

/**
 * Binds the attached files to the note, so that the file's own access rule asks whether the note
 * may be read, and closes or opens them with it. A file that already serves another note is
 * refused: it would follow two clocks. So is, except for editors, a file of somebody else: binding
 * it would take it off the public site.
 */
export const bindAttachments: CollectionAfterChangeHook = async ({ doc, req }) => {
  const attachments = (doc.attachments ?? []) as Attachment[]
  const ids = attachments.map(({ file }) => (typeof file === 'object' ? file.id : file))
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const file of docs) {
    const bound = file.pressNote === doc.id
    // A draft of a published note may bring a new file: it stays closed until that is published.
    const closed = doc._status === 'published' ? false : bound ? Boolean(file.closed) : true
    if (bound && closed === Boolean(file.closed)) continue
    if (!bound && req.user && !canPublish(req.user) && file.createdBy !== req.user.id) {
      throw refusal(req, 403, notYours)
    }
    if (!bound && file.pressNote)
      throw refusal(req, 400, boundElsewhere(file.filename ?? String(file.id)))
    await req.payload.update({
      collection: 'media',
      id: file.id,
      data: { pressNote: doc.id as number, closed },
      overrideAccess: true,
      req,
    })
  }
}

/**
 * A file whose note is gone belongs to nobody and is public. The files of a note that the public
 * may not read must therefore be deleted before it.
 */
export const keepFilesClosed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const files = await req.payload.count({
    collection: 'media',
    where: { pressNote: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (files.totalDocs === 0) return
  const released = await req.payload.count({
    collection: 'press-notes',
    where: { and: [{ id: { equals: id } }, ...publicPressNote(await databaseNow(req.payload))] },
    overrideAccess: true,
    req,
  })
  if (released.totalDocs === 0) throw refusal(req, 409, filesFirst)
}

/**
 * A journalist who gets a note through the API, alone, in a list or inside another record, has
 * opened it. The site's own pages say themselves what of it they show.
 */
export const recordApiOpening: CollectionAfterReadHook = async ({ doc, req }) => {
  if (isPress(req.user) && req.payloadAPI !== 'local') {
    const note = (doc as { id: number }).id
    await recordOpening(req.payload, { account: req.user.id, note, what: 'api' })
  }
  return doc as unknown
}

const filesFirst = bi(
  'Thông tin này chưa công khai và còn tệp kèm theo. Hãy xóa các tệp trong "Ảnh và tài liệu" trước, nếu không chúng sẽ thành công khai.',
  'This note is not public and has files. Delete the files under "Pictures and documents" first; otherwise they would become public.',
)

const notYours = bi(
  'Bạn chỉ đính kèm được tệp do mình tải lên. Hãy tải lên một bản riêng.',
  'You can attach only files that you uploaded. Upload a copy of your own.',
)

const boundElsewhere = (name: string) =>
  bi(
    `Tệp "${name}" đã thuộc về một thông tin báo chí khác. Hãy tải lên một bản riêng.`,
    `The file "${name}" belongs to another press note. Upload a copy of its own.`,
  )
