/** A text inside XML; control characters have no place there, line breaks and tabs do. */
export const xmlText = (text: string): string =>
  text
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (mark) => ('\t\n\r'.includes(mark) ? mark : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
