/**
 * Turns a Vietnamese or English title into the part of an address: lower case, without marks,
 * words joined by hyphens ("Quyền con người" -> "quyen-con-nguoi"). At most 90 characters, cut
 * at a word.
 */
export function slugify(text: string): string {
  const plain = text
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= 90) return plain
  return plain.slice(0, 91).replace(/-[^-]*$/, '')
}
