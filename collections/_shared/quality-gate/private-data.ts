/*
 * Marks of private persons in a text: telephone numbers, e-mail addresses and identity numbers.
 * Law 91/2025/QH15 on personal data protection asks for a basis for each; a text for the public
 * has none. Office data that the site itself publishes is known and passes.
 */

export type PrivateKind = 'e-mail' | 'phone' | 'identity number'

export interface PrivateMark {
  kind: PrivateKind
  /** As it stands in the text. */
  text: string
}

/** Office channels that are public already: of contacts, agencies and the site. */
export interface KnownChannels {
  emails: ReadonlySet<string>
  /** Digits only, see `phoneDigits`. */
  phones: ReadonlySet<string>
}

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** A mobile number of Viet Nam: ten digits from 03, 05, 07, 08 or 09, or +84 and nine. */
const mobile = /(?<![\d.,/-])(?:\+?84|0)[\s.-]?[35789]\d(?:[\s.-]?\d){7}(?![\d/])/gu

/** A citizen's number has twelve digits (Law 26/2023/QH15 on identification), an older card nine. */
const twelveDigits = /(?<![\d.,/-])\d{3}\s?\d{3}\s?\d{3}\s?\d{3}(?![\d.,]?\d)/gu
const namedCard = /(?:CMND|CMTND|CCCD|căn cước|chứng minh)[^\d\n]{0,20}(\d{9}|\d{12})(?!\d)/giu

/** Addresses at which a body of the State, the United Nations or a demonstration answers. */
const officialHost = /(?:^|\.)(?:gov\.vn|chinhphu\.vn|un\.org|ohchr\.org|example\.vn)$/u

/** The marks in a text that belong to nobody's office as far as is known. */
export function privateMarks(text: string, known: KnownChannels): PrivateMark[] {
  const found: PrivateMark[] = []
  const add = (kind: PrivateKind, mark: string) => {
    if (!found.some((other) => other.text.includes(mark))) found.push({ kind, text: mark.trim() })
  }
  const normal = text.normalize('NFC')
  for (const [mark] of normal.matchAll(email)) {
    const address = mark.toLowerCase().replace(/\.$/, '')
    const host = address.slice(address.indexOf('@') + 1)
    if (!officialHost.test(host) && !known.emails.has(address)) add('e-mail', mark)
  }
  for (const [mark] of normal.matchAll(mobile)) {
    if (!known.phones.has(phoneDigits(mark))) add('phone', mark)
  }
  for (const match of normal.matchAll(namedCard)) add('identity number', match[1] ?? match[0])
  for (const [mark] of normal.matchAll(twelveDigits)) add('identity number', mark)
  return found
}

/** A telephone number as digits, with 0 for +84, so that two ways of writing it are equal. */
export function phoneDigits(number: string): string {
  return number.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0')
}
