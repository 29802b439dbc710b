import type { CollectionConfig } from 'payload'
import { guardPublicQuery } from './hooks/guard-public-query'
import { guardTranslationStatus } from './hooks/guard-translation'
import { copyOwnOnly, keepOwnAgency } from './hooks/keep-own-agency'
import { keepWorkflow } from './hooks/keep-workflow'
import { oneSaveAtATime } from './hooks/one-save-at-a-time'
import { onlyEditorsPublish, onlyEditorsTouchLive } from './hooks/only-editors-publish'
import { neverPublishedBySave, publishByMove } from './hooks/publish-by-move'
import { logRecordChange, logRecordDeletion } from './hooks/log-record-change'
import { noteLiveAddresses, redirectOnRename } from './hooks/redirect-on-rename'
import { stampCreatedAt, stampCreatedBy, stampPublishedAt } from './hooks/stamp'
import { stampTextChange } from './hooks/stamp-text-change'
import { stripUnreviewed } from './hooks/strip-unreviewed'

type Hooks = NonNullable<CollectionConfig['hooks']>
type Versions = Exclude<CollectionConfig['versions'], boolean | undefined>

const stamps = [stampCreatedAt, stampCreatedBy, stampPublishedAt, noteLiveAddresses]

/** Hooks of texts that are reviewed and approved before they are public: articles, press notes. */
export const throughWorkflow: Hooks = {
  beforeOperation: [guardPublicQuery, copyOwnOnly, publishByMove, oneSaveAtATime],
  beforeChange: [
    neverPublishedBySave,
    keepOwnAgency,
    guardTranslationStatus,
    keepWorkflow,
    stampTextChange,
    ...stamps,
  ],
  afterChange: [redirectOnRename],
  beforeRead: [stripUnreviewed],
}

/** Hooks of what agencies write and an editor publishes at once: events, materials, answers. */
export const writtenByAgencies: Hooks = {
  beforeOperation: [guardPublicQuery, copyOwnOnly, onlyEditorsTouchLive, oneSaveAtATime],
  beforeChange: [onlyEditorsPublish, keepOwnAgency, guardTranslationStatus, ...stamps],
  afterChange: [redirectOnRename],
  beforeRead: [stripUnreviewed],
}

/** Hooks of records that editors keep: bodies, treaties, cycles. */
export const keptByEditors: Hooks = {
  beforeOperation: [guardPublicQuery, oneSaveAtATime],
  beforeChange: [stampCreatedAt, stampPublishedAt, noteLiveAddresses],
  afterChange: [redirectOnRename],
}

/** Hooks of the records of the human-rights database that editors keep: every change is logged. */
export const keptInDatabase: Hooks = {
  beforeOperation: keptByEditors.beforeOperation,
  beforeChange: [guardTranslationStatus, ...(keptByEditors.beforeChange ?? [])],
  afterChange: [redirectOnRename, logRecordChange],
  afterDelete: [logRecordDeletion],
}

/** Hooks of what agencies report to the database and editors publish. */
export const reportedByAgencies: Hooks = {
  ...writtenByAgencies,
  afterChange: [redirectOnRename, logRecordChange],
  afterDelete: [logRecordDeletion],
}

/** Hooks of records without drafts: terms, articles of law, figures. */
export const publicAtOnce: Hooks = {
  beforeOperation: [guardPublicQuery, oneSaveAtATime],
  beforeChange: [stampCreatedAt],
  afterChange: [logRecordChange],
  afterDelete: [logRecordDeletion],
}

/** Every edition of an article stays: readers may compare them. */
export const everyEdition: Versions = {
  maxPerDoc: 0,
  drafts: { autosave: { interval: 1500, showSaveDraftButton: true }, schedulePublish: false },
}

/** Records with drafts, without autosave: they are short and change seldom. */
export const draftedRecord: Versions = { maxPerDoc: 50, drafts: true }

/** What `stripUnreviewed` must know of such a text, whatever fields were asked for. */
export const neededToRead = { translationStatus: true, agency: true, createdBy: true } as const
