/** Law titles run to 300 characters; beyond this length a heading is set smaller. */
const longTitle = 120

/** True for a title too long for the largest type. */
export function isLongTitle(title: string): boolean {
  return title.length > longTitle
}

/** A text cut at a word, for descriptions and window titles. */
export function shorten(text: string, length: number): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean.length <= length) return clean
  return `${clean.slice(0, length - 1).replace(/\s+\S*$/, '')}…`
}
