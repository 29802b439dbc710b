import type { CollectionConfig } from 'payload'
import { anyone, editorsOnly, adminOnly } from '../../_shared/access'
import { archiveFields } from '../../_shared/fields/archive'
import { recordLogTab } from '../../_shared/fields/record-log'
import { slugField } from '../../_shared/fields/slug'
import { isSampleField } from '../../_shared/fields/stamps'
import { bi, groups } from '../../_shared/labels'
import { publicAtOnce } from '../../_shared/publishing'
import { identityFields, wordingFields } from './fields'

/**
 * Articles of the codified law (Bộ pháp điển). Statutes are public as a whole and come by tens of
 * thousands, so they have no drafts: what is saved is read.
 */
export const LegalProvisions: CollectionConfig = {
  slug: 'legal-provisions',
  labels: {
    singular: bi('Điều luật', 'Article of law'),
    plural: bi('Điều luật', 'Articles of law'),
  },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'heading',
    description: bi(
      'Các điều của Bộ pháp điển, nhập theo tệp. Lời văn giữ nguyên như bản gốc.',
      'Articles of the codified law, imported from files. The wording is that of the original.',
    ),
    defaultColumns: ['ref', 'heading', 'topic', 'subject'],
    listSearchableFields: ['ref', 'heading'],
    pagination: { defaultLimit: 25 },
  },
  defaultSort: 'ref',
  access: { read: anyone, create: editorsOnly, update: editorsOnly, delete: adminOnly },
  hooks: publicAtOnce,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Điều', 'Article'), fields: identityFields },
        { label: bi('Lời văn', 'Wording'), fields: wordingFields },
        recordLogTab,
      ],
    },
    slugField({ from: 'ref', localized: false }),
    ...archiveFields,
    isSampleField,
  ],
}
