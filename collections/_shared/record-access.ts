import type { CollectionConfig } from 'payload'
import {
  editorsOnly,
  neverPublicOrAdmin,
  neverPublishedOwnOrAdmin,
  ownPressNoteOrEditor,
  pressNoteWriters,
  publishedAgencyTextOrOwn,
  publishedOrEditor,
  versionsOfOwnOrEditor,
} from './access'

/** Records that provincial editors keep and the public reads once published; those are archived, not deleted. */
export const editorsKeepPublicReads: NonNullable<CollectionConfig['access']> = {
  read: publishedOrEditor,
  readVersions: editorsOnly,
  create: editorsOnly,
  update: editorsOnly,
  delete: neverPublicOrAdmin,
}

/** Texts that an agency's authors write and editors publish; contributors have no part in them. */
export const agenciesWritePublicReads: NonNullable<CollectionConfig['access']> = {
  read: publishedAgencyTextOrOwn,
  readVersions: versionsOfOwnOrEditor,
  create: pressNoteWriters,
  update: ownPressNoteOrEditor,
  delete: neverPublishedOwnOrAdmin,
}
