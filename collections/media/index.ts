import type { CollectionConfig } from 'payload'
import { env } from '../../src/env'
import { freeFileOrReleasedWithNote, ownUploadOrEditor, staffOnly } from '../_shared/access'
import { createdByField, isSampleField } from '../_shared/fields/stamps'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { stampCreatedAt, stampCreatedBy } from '../_shared/hooks/stamp'
import { bi, groups } from '../_shared/labels'
import { closedField, fileFields, pressNoteField } from './fields'
import { recordFileOpening } from './record-opening'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: bi('Tệp', 'File'), plural: bi('Ảnh và tài liệu', 'Pictures and documents') },
  admin: {
    group: groups.content,
    useAsTitle: 'filename',
    description: bi(
      'Ảnh và tài liệu, kèm mô tả thay thế, nguồn và giấy phép. Ảnh được mã hóa lại, vị trí chụp bị xóa.',
      'Pictures and documents with alternative text, credit and licence. Pictures are re-encoded, so the place they were taken at is removed.',
    ),
    defaultColumns: ['filename', 'alt', 'credit', 'mimeType', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
  },
  access: {
    read: freeFileOrReleasedWithNote,
    create: staffOnly,
    update: ownUploadOrEditor,
    delete: ownUploadOrEditor,
  },
  hooks: { beforeOperation: [guardPublicQuery], beforeChange: [stampCreatedAt, stampCreatedBy] },
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'application/pdf',
      'text/csv',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    pasteURL: false,
    handlers: [recordFileOpening],
    // Re-encoding drops EXIF, with it the place and the camera of a photograph.
    formatOptions: { format: 'webp', options: { quality: 84 } },
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    imageSizes: [
      { name: 'thumbnail', width: 400, withoutEnlargement: true },
      { name: 'card', width: 800, withoutEnlargement: true },
      { name: 'wide', width: 1600, withoutEnlargement: true },
    ],
    adminThumbnail: 'thumbnail',
    focalPoint: false,
    crop: false,
  },
  fields: [...fileFields, pressNoteField, closedField, createdByField, isSampleField],
}
