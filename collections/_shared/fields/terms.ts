import type { ArrayField, Field, RelationshipField, Where } from 'payload'
import { bi, type Bilingual } from '../labels'

/** The vocabularies; each is kept apart from the others (domain.md, "Vocabularies kept apart"). */
export const termSchemes = [
  { value: 'topic', label: bi('Chủ đề của cổng', 'Topic of the site') },
  { value: 'theme', label: bi('Chủ đề nhân quyền', 'Human-rights theme') },
  { value: 'affected-person', label: bi('Nhóm người liên quan', 'Affected persons') },
  { value: 'sdg-goal', label: bi('Mục tiêu phát triển bền vững', 'SDG goal') },
  { value: 'sdg-target', label: bi('Chỉ tiêu SDG', 'SDG target') },
  { value: 'state', label: bi('Quốc gia', 'State') },
  { value: 'indicator-type', label: bi('Loại chỉ số', 'Indicator type') },
  { value: 'dimension', label: bi('Chiều phân tổ', 'Dimension of disaggregation') },
  { value: 'dimension-value', label: bi('Nhóm phân tổ', 'Part of a dimension') },
  { value: 'law-topic', label: bi('Chủ đề Bộ pháp điển', 'Topic of the codified law') },
]

/** Terms that may be attached anew: neither replaced nor archived. */
const inUse = (scheme: string): Where => ({
  scheme: { equals: scheme },
  replacedBy: { exists: false },
  archivedOn: { exists: false },
})

interface TermsOptions {
  name: string
  scheme: string
  label: Bilingual
  description?: Bilingual
  position?: 'sidebar'
}

/** Terms of one vocabulary. */
export function termsField({
  name,
  scheme,
  label,
  description,
  position,
}: TermsOptions): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: 'terms',
    hasMany: true,
    label,
    filterOptions: inUse(scheme),
    admin: { description, position },
  }
}

/** What a text is about, in the site's own vocabulary. */
export const topicsField = termsField({
  name: 'topics',
  scheme: 'topic',
  label: bi('Chủ đề', 'Topics'),
  position: 'sidebar',
})

const originField: Field = {
  name: 'origin',
  type: 'select',
  required: true,
  defaultValue: 'provincial',
  label: bi('Ai gắn', 'Tagged by'),
  options: [
    { value: 'uhri', label: 'UHRI' },
    { value: 'upr-info', label: 'UPR Info' },
    { value: 'national', label: bi('Trung ương', 'National') },
    { value: 'provincial', label: bi('Tỉnh', 'Provincial') },
  ],
}

/** Terms of one vocabulary, each keeping who attached it, so that an index can be told from a judgement of ours. */
export function tagsField({ name, scheme, label, description }: TermsOptions): ArrayField {
  return {
    name,
    type: 'array',
    label,
    admin: { description, initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'term',
            type: 'relationship',
            relationTo: 'terms',
            required: true,
            index: true,
            label: bi('Thuật ngữ', 'Term'),
            filterOptions: inUse(scheme),
          },
          originField,
        ],
      },
    ],
  }
}
