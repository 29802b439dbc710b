/**
 * What is wrong with the file or the command line, in one sentence for the person who started the
 * import. No stack is shown and nothing has been imported.
 */
export class WrongInput extends Error {
  constructor(
    message: string,
    /** Line of the file, where one line is to blame. */
    readonly line?: number,
  ) {
    super(message)
  }
}
