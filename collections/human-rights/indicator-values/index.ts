import type { CollectionConfig } from 'payload'
import { adminOnly, editorsOnly, ofPublishedIndicatorOrEditor } from '../../_shared/access'
import { isSampleField } from '../../_shared/fields/stamps'
import { recordLogField } from '../../_shared/fields/record-log'
import { bi, groups } from '../../_shared/labels'
import { publicAtOnce } from '../../_shared/publishing'
import { correctArticle } from './correct-article'
import { noteFields, observationFields, vintageFields } from './fields'
import { keepVintage, nameValue } from './hooks'
import { tellRevised } from './tell-revised'

/**
 * Figures of the indicators, one row per period, area, disaggregation and vintage. A figure is
 * never overwritten: a revision is a new row with a later vintage, so that any past state of the
 * series can be shown.
 */
export const IndicatorValues: CollectionConfig = {
  slug: 'indicator-values',
  labels: { singular: bi('Số liệu', 'Value'), plural: bi('Số liệu', 'Values') },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'key',
    description: bi(
      'Số liệu của các chỉ số. Không sửa số đã công bố: ghi dòng mới với ngày công bố mới, số cũ vẫn còn.',
      'Figures of the indicators. A published figure is not edited: add a row with a new publication day; the old one stays.',
    ),
    defaultColumns: ['indicator', 'period', 'area', 'disaggregation', 'value', 'status', 'vintage'],
    listSearchableFields: ['key', 'source'],
    pagination: { defaultLimit: 25 },
  },
  defaultSort: '-vintage',
  endpoints: [correctArticle],
  access: {
    read: ofPublishedIndicatorOrEditor,
    create: editorsOnly,
    update: editorsOnly,
    delete: adminOnly,
  },
  hooks: {
    ...publicAtOnce,
    beforeValidate: [nameValue],
    afterChange: [...(publicAtOnce.afterChange ?? []), tellRevised],
    beforeChange: [...(publicAtOnce.beforeChange ?? []), keepVintage],
  },
  fields: [...observationFields, ...vintageFields, ...noteFields, recordLogField, isSampleField],
}
