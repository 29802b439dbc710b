import { PlainError } from '../process/say'

export interface StartOptions {
  /** Serve the sources as they are edited, instead of a build. */
  dev: boolean
  /** Load the demonstration also into a database of one's own. */
  demo: boolean
}

/** Reads the command line of `npm start`. */
export function parseOptions(args: string[]): StartOptions {
  const unknown = args.find((arg) => arg !== '--dev' && arg !== '--demo')
  if (unknown) {
    throw new PlainError(`"${unknown}" is not an option of this command; it takes --demo only.`)
  }
  return { dev: args.includes('--dev'), demo: args.includes('--demo') }
}
