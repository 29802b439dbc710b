import type { CollectionAfterChangeHook } from 'payload'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'

interface Attachment {
  file: number | { id: number }
}

/**
 * Binds the attached files to the note, so that the file's own access rule asks whether the note
 * may be read. A file that already serves another note is refused: it would follow two clocks.
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
    if (file.pressNote === doc.id) continue
    if (file.pressNote) throw refusal(req, 400, boundElsewhere(file.filename ?? String(file.id)))
    await req.payload.update({
      collection: 'media',
      id: file.id,
      data: { pressNote: doc.id as number },
      overrideAccess: true,
      req,
    })
  }
}

const boundElsewhere = (name: string) =>
  bi(
    `Tệp "${name}" đã thuộc về một thông tin báo chí khác. Hãy tải lên một bản riêng.`,
    `The file "${name}" belongs to another press note. Upload a copy of its own.`,
  )
