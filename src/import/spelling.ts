import { stripMarks } from '../lib/vietnamese'

/** Composed letters, no space at the ends, one space (never a hard one) between words. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * What is left of a name when spelling varies: case, marks (and with them where a tone mark
 * stands, Hoà or Hòa), kind of apostrophe and dash, spaces.
 */
export function looseName(name: string): string {
  return stripMarks(tidy(name))
    .replace(/[’'ʼ`´]/g, '')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
}
