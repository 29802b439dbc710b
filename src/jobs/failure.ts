/** A sentence in both languages of the admin. */
export interface Sentence {
  vi: string
  en: string
}

/**
 * An error whose sentence may be shown to administrators: it holds no address, key or text of a
 * person. Any other error is shown by its kind only, and stands in the log in full.
 */
export class JobFailure extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.en)
  }
}

/** What the queue keeps of an error. */
export function keptOf(error: unknown): string {
  return JSON.stringify(error instanceof JobFailure ? error.sentence : unexpected(error))
}

/** Reads what the queue has kept; what the queue itself wrote is English only. */
export function sentenceIn(kept: string): Sentence {
  try {
    return JSON.parse(kept) as Sentence
  } catch {
    return { vi: kept, en: kept }
  }
}

function unexpected(error: unknown): Sentence {
  const { name, code } = error as { name?: string; code?: string }
  const kind = `${name ?? 'Error'}${code ? ` (${code})` : ''}`
  return {
    vi: `Lỗi không lường trước, ${kind}; xem nhật ký của tiến trình.`,
    en: `Unexpected error, ${kind}; see the log of the worker.`,
  }
}
