import type { RelationshipField } from 'payload'
import { bi } from '../labels'

/**
 * The text that a record is about: an article or a press note, one of the two. Two fields instead
 * of one that takes both, because access rules and filters cannot look through such a relation.
 */
export const targetTextFields: [RelationshipField, RelationshipField] = [
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    index: true,
    label: bi('Bài viết', 'Article'),
  },
  {
    name: 'pressNote',
    type: 'relationship',
    relationTo: 'press-notes',
    index: true,
    label: bi('Thông tin báo chí', 'Press note'),
  },
]
