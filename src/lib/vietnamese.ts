const collator = new Intl.Collator('vi-VN', { sensitivity: 'variant', numeric: true })

/** Compares two names as a Vietnamese dictionary does. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

/** Lower case, without tone and vowel marks, d for đ: how people type in a hurry. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
}

/** The letter under which a name stands in an index; Đ, Â, Ê, Ô, Ơ and Ư are letters of their own. */
export function indexLetter(name: string): string {
  const first = name.trim().normalize('NFC').charAt(0).toUpperCase()
  // Tones (grave, hook, tilde, acute, dot below) do not make a letter; the other marks do.
  return first
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}

/** Minutes a reader needs, at about 220 words (syllables, in Vietnamese) a minute. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / 220))
}
