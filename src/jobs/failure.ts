/**
 * An error whose sentence may be shown to administrators: it holds no address, key or text of a
 * person. Any other error is shown by its kind only, and stands in the log in full.
 */
export class JobFailure extends Error {}

/** What the queue keeps of an error, and the page of background jobs shows. */
export function sentenceOf(error: unknown): string {
  if (error instanceof JobFailure) return error.message
  const { name, code } = error as { name?: string; code?: string }
  return `${name ?? 'Error'}${code ? ` (${code})` : ''}: see the log of the worker.`
}
