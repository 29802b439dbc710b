import type { CollectionConfig } from 'payload'
import { editorsOnly, publishedOrEditor } from './access'

/** Records that provincial editors keep and the public reads once published. */
export const editorsKeepPublicReads: NonNullable<CollectionConfig['access']> = {
  read: publishedOrEditor,
  readVersions: editorsOnly,
  create: editorsOnly,
  update: editorsOnly,
  delete: editorsOnly,
}
