import type { FieldHook, TextField } from 'payload'
import { slugify } from '../../../src/lib/slug'
import { bi } from '../labels'

/** Fills an empty slug from another field of the same language and normalises what was typed. */
const slugFrom =
  (source: string): FieldHook =>
  ({ value, siblingData }) => {
    const typed = typeof value === 'string' ? slugify(value) : ''
    if (typed) return typed
    const text: unknown = siblingData[source]
    return typeof text === 'string' && text ? slugify(text) : value
  }

interface SlugOptions {
  from: string
  localized?: boolean
}

/** The part of the address that names a record; renaming a public one leaves a redirect. */
export function slugField({ from, localized = true }: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: bi('Đường dẫn', 'Slug'),
    localized,
    unique: true,
    index: true,
    maxLength: 120,
    hooks: { beforeValidate: [slugFrom(from)] },
    admin: {
      position: 'sidebar',
      description: bi(
        'Để trống thì lấy từ tiêu đề, bỏ dấu. Đổi đường dẫn của bài đã công khai: địa chỉ cũ tự chuyển sang địa chỉ mới.',
        'Left empty, it is made from the title. When a public page is renamed, the old address leads to the new one.',
      ),
    },
  }
}
