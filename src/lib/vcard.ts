import { contentLines, escapeText } from './content-lines'

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

/**
 * A card in the form that every telephone and mail program reads: vCard 3.0 (RFC 2426), UTF-8,
 * with commas, semicolons and line breaks escaped and long lines folded between letters.
 */
export function vcard({ name, title, organisation, phone, email, note, url }: Card): string {
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(name)}`,
    // One field: in Vietnamese names the family name comes first, and a desk has none.
    `N:${escapeText(name)};;;;`,
    title && `TITLE:${escapeText(title)}`,
    organisation && `ORG:${escapeText(organisation)}`,
    phone && `TEL;TYPE=WORK,VOICE:${escapeText(phone)}`,
    email && `EMAIL;TYPE=INTERNET:${escapeText(email)}`,
    note && `NOTE:${escapeText(note)}`,
    `URL:${url}`,
    'END:VCARD',
  ])
}
