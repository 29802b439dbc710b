import { WrongInput } from '../../src/import/wrong-input'
import { PlainError } from '../process/say'

/** Makes what is wrong with the input one sentence on the screen. */
export async function inPlainWords<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof WrongInput)) throw error
    const place = error.line === undefined ? '' : ` (line ${error.line})`
    throw new PlainError(`${error.message.replace(/\.$/, '')}${place}. Nothing was imported.`)
  }
}
