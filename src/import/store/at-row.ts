import type { ValidationError } from 'payload'
import { WrongInput } from '../wrong-input'

/**
 * Writes a row. What the validation of the collection refuses, although the row looked good, is
 * said with the line: the whole import is undone.
 */
export async function writeRow(
  { line, key }: { line: number; key: string },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isValidationError(error)) throw error
    const reasons = error.data.errors.map(({ path, message }) => `${path}: ${message}`)
    throw new WrongInput(`The database refuses ${key}: ${reasons.join('; ')}`, line)
  }
}

/** By its name, so that the command line can be checked without loading Payload. */
function isValidationError(error: unknown): error is ValidationError {
  return error instanceof Error && error.name === 'ValidationError' && 'data' in error
}
