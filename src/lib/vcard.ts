/** What a card holds: office data of one person or desk. */
export interface Card {
  name: string
  title: string | null
  organisation: string | null
  phone: string | null
  email: string | null
  note: string | null
  url: string
}

/** Longest line in bytes, without its line break (RFC 2426, 2.6). */
const LINE_BYTES = 75

/**
 * A card in the form that every telephone and mail program reads: vCard 3.0 (RFC 2426), UTF-8,
 * with commas, semicolons and line breaks escaped and long lines folded between letters.
 */
export function vcard({ name, title, organisation, phone, email, note, url }: Card): string {
  const lines: (string | null)[] = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    // One field: in Vietnamese names the family name comes first, and a desk has none.
    `N:${escaped(name)};;;;`,
    title && `TITLE:${escaped(title)}`,
    organisation && `ORG:${escaped(organisation)}`,
    phone && `TEL;TYPE=WORK,VOICE:${escaped(phone)}`,
    email && `EMAIL;TYPE=INTERNET:${escaped(email)}`,
    note && `NOTE:${escaped(note)}`,
    `URL:${url}`,
    'END:VCARD',
  ]
  return lines
    .filter((line): line is string => Boolean(line))
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function escaped(text: string): string {
  return text
    .replace(/[\\,;]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .normalize('NFC')
}

function folded(line: string): string {
  let out = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > LINE_BYTES) {
      out += '\r\n '
      bytes = 1
    }
    out += letter
    bytes += size
  }
  return out
}
