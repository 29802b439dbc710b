import type { ReactNode } from 'react'

/** The bits in which Lexical stores how a text looks. */
const bits = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
}

/** A text with its formats; underline is dropped, because underlined text looks like a link. */
export function formatted(text: string, format: number): ReactNode {
  let result: ReactNode = text
  if (format & bits.code) result = <code>{result}</code>
  if (format & bits.subscript) result = <sub>{result}</sub>
  if (format & bits.superscript) result = <sup>{result}</sup>
  if (format & bits.strikethrough) result = <s>{result}</s>
  if (format & bits.italic) result = <em>{result}</em>
  if (format & bits.bold) result = <strong>{result}</strong>
  return result
}
