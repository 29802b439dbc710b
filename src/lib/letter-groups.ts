import { stripMarks, compareVietnamese, indexLetter } from './vietnamese'

/** Names that start with the same letter. */
export interface LetterGroup<T> {
  letter: string
  /** Where the group stands on the page; plain letters, and Đ apart from D. */
  anchor: string
  items: T[]
}

/** Groups names by their Vietnamese first letter, the letters in Vietnamese order. */
export function groupByLetter<T>(items: T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const letter = indexLetter(nameOf(item))
    groups.set(letter, [...(groups.get(letter) ?? []), item])
  }
  return [...groups]
    .sort(([a], [b]) => compareVietnamese(a, b))
    .map(([letter, members]) => ({ letter, anchor: anchorOf(letter), items: members }))
}

/** "Đ" becomes `letter-dd`, "Â" becomes `letter-a-e2`: distinct, and safe in an address. */
function anchorOf(letter: string): string {
  if (letter === 'Đ') return 'letter-dd'
  const plain = stripMarks(letter)
  const isPlain = plain === letter.toLowerCase()
  return isPlain
    ? `letter-${plain}`
    : `letter-${plain}-${(letter.codePointAt(0) ?? 0).toString(16)}`
}
