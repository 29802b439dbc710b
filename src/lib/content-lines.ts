/** Longest line in bytes, without its line break (RFC 5545, 3.1; RFC 2426, 2.6). */
const LINE_BYTES = 75

/**
 * The lines of a vCard or an iCalendar file: long ones folded between letters, never inside one,
 * each ended by CRLF. Empty values drop the line.
 */
export function contentLines(lines: (string | null | false | undefined)[]): string {
  return lines
    .filter((line): line is string => Boolean(line))
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

/** A text as a value: commas, semicolons, backslashes and line breaks escaped, controls dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\,;]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\t' ? control : ''))
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
