import { describe, expect, it } from 'vitest'
import { slugify } from '../../src/lib/slug'

describe('slugify', () => {
  it.each([
    ['Quyền con người', 'quyen-con-nguoi'],
    ['Đình chỉ, đăng ký', 'dinh-chi-dang-ky'],
    ['  Thuỷ / Thủy  ', 'thuy-thuy'],
    ['UPR 2024: 271/320', 'upr-2024-271-320'],
    ['Hòa'.normalize('NFD'), 'hoa'],
  ])('%s -> %s', (title, slug) => expect(slugify(title)).toBe(slug))

  it('cuts a law title of 300 characters at a word', () => {
    const slug = slugify('quyền của người khuyết tật '.repeat(12))
    expect(slug.length).toBeLessThanOrEqual(90)
    expect(slug.endsWith('-')).toBe(false)
    expect('quyen-cua-nguoi-khuyet-tat-'.repeat(12)).toContain(`${slug}-`)
  })
})
