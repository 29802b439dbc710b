import { stripMarks } from './vietnamese'

/** A stretch of text that was looked for, or was not. */
export interface TextPart {
  text: string
  match: boolean
}

/** Splits a text at the words of a question, however either is accented. */
export function splitMatches(text: string, query: string): TextPart[] {
  const composed = text.normalize('NFC')
  const plain = plainLetters(composed)
  const marked = new Array<boolean>(plain.length).fill(false)
  const whole = plain.join('')
  for (const word of stripMarks(query).split(/\s+/).filter(Boolean)) {
    for (let at = whole.indexOf(word); at !== -1; at = whole.indexOf(word, at + word.length)) {
      marked.fill(true, at, at + word.length)
    }
  }
  const parts: TextPart[] = []
  for (const [index, letter] of [...composed].entries()) {
    const match = (marked[index] ?? false) || joins(marked, index, letter)
    const last = parts.at(-1)
    if (last?.match === match) last.text += letter
    else parts.push({ text: letter, match })
  }
  return parts
}

/**
 * A window of a long text around the first word found, so that a result shows why it is one.
 */
export function excerpt(text: string, query: string, length = 220): string {
  const letters = [...text.normalize('NFC')]
  if (letters.length <= length) return text
  const whole = plainLetters(text.normalize('NFC')).join('')
  const words = stripMarks(query).split(/\s+/).filter(Boolean)
  const first = Math.min(
    ...words.map((word) => whole.indexOf(word)).filter((at) => at >= 0),
    Infinity,
  )
  const start = first === Infinity || first < length / 2 ? 0 : first - Math.round(length / 3)
  const cut = letters.slice(start, start + length).join('')
  return `${start > 0 ? '…' : ''}${cut.trim()}${start + length < letters.length ? '…' : ''}`
}

/** True for the space between two words that were both found: one mark reads better than two. */
function joins(marked: boolean[], index: number, letter: string): boolean {
  return /^\s$/.test(letter) && marked[index - 1] === true && marked[index + 1] === true
}

/** One plain letter for each letter of a composed text, so that positions stay the same. */
function plainLetters(composed: string): string[] {
  return [...composed].map((letter) => {
    const [plain = ' '] = stripMarks(letter)
    // An emoji is two units long and would move every position after it.
    return plain.length === 1 ? plain : ' '
  })
}
