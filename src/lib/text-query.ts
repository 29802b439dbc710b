/**
 * A question as people type it: words that must all occur, `"a phrase"`, `OR`, `NOT` or a minus, and
 * parentheses. In Vietnamese also `HOẶC`, `VÀ` and `KHÔNG`.
 */
export type TextQuery =
  | { kind: 'words'; text: string; exact: boolean }
  | { kind: 'and' | 'or'; parts: TextQuery[] }
  | { kind: 'not'; part: TextQuery }

/** Words and phrases that are looked at, to bound the work. */
const MOST_LEAVES = 16

const TOKEN = /"([^"]*)"?|“([^”]*)”?|([()])|([^\s()"“”]+)/g

type Token =
  | { kind: 'and' | 'close' | 'not' | 'open' | 'or' }
  | { kind: 'words'; text: string; exact: boolean }

const operators: Record<string, Token> = {
  AND: { kind: 'and' },
  OR: { kind: 'or' },
  NOT: { kind: 'not' },
  '-': { kind: 'not' },
}

const vietnameseOperators: Record<string, Token> = {
  VÀ: { kind: 'and' },
  HOẶC: { kind: 'or' },
  KHÔNG: { kind: 'not' },
}

/** Reads a question; null when nothing in it can be looked for. Mistakes are read as well as can be. */
export function parseTextQuery(text: string | null | undefined): TextQuery | null {
  const tokens = tokensOf((text ?? '').normalize('NFC'))
  let position = 0
  const peek = () => tokens[position]

  const either = (): TextQuery | null => {
    const parts = [every()]
    while (peek()?.kind === 'or') {
      position += 1
      parts.push(every())
    }
    return joined('or', parts)
  }
  const every = (): TextQuery | null => {
    const parts: (TextQuery | null)[] = []
    for (;;) {
      const token = peek()
      if (!token || token.kind === 'or' || token.kind === 'close') break
      if (token.kind === 'and') position += 1
      else parts.push(one())
    }
    return joined('and', parts)
  }
  const one = (): TextQuery | null => {
    const token = peek()
    position += 1
    if (token?.kind === 'not') {
      const next = peek()?.kind
      const part = next === 'words' || next === 'open' || next === 'not' ? one() : null
      return part && { kind: 'not', part }
    }
    if (token?.kind === 'open') {
      const inside = either()
      if (peek()?.kind === 'close') position += 1
      return inside
    }
    return token?.kind === 'words' ? token : null
  }

  const found: (TextQuery | null)[] = []
  while (position < tokens.length) {
    found.push(either())
    if (peek()?.kind === 'close') position += 1 // one too many
  }
  return joined('and', found)
}

function joined(kind: 'and' | 'or', parts: (TextQuery | null)[]): TextQuery | null {
  const real = parts.filter((part) => part !== null)
  return real.length > 1 ? { kind, parts: real } : (real[0] ?? null)
}

function tokensOf(text: string): Token[] {
  // A text all in capitals holds words, not operators, but for the English ones.
  const shouted = text === text.toUpperCase()
  let leaves = 0
  return [...text.matchAll(TOKEN)].flatMap(([, quoted, curly, bracket, word]): Token[] => {
    if (bracket) return [{ kind: bracket === '(' ? 'open' : 'close' }]
    const phrase = quoted ?? curly
    if (phrase === undefined) {
      const operator =
        operators[word ?? ''] ?? (shouted ? undefined : vietnameseOperators[word ?? ''])
      if (operator) return [operator]
    }
    const minus = phrase === undefined && /^-[\p{L}\p{N}]/u.test(word ?? '')
    const wanted = phrase ?? (minus ? word?.slice(1) : word) ?? ''
    if (!/[\p{L}\p{N}]/u.test(wanted) || leaves >= MOST_LEAVES) return []
    leaves += 1
    const leaf: Token = { kind: 'words', text: wanted.trim(), exact: phrase !== undefined }
    return minus ? [{ kind: 'not' }, leaf] : [leaf]
  })
}
