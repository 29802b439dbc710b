/** An error whose message is the whole answer: no stack is shown to whoever started the command. */
export class PlainError extends Error {}

/** One line of progress. */
export function say(message: string): void {
  console.log(message)
}

/**
 * Runs a command's main function: a PlainError is printed as one sentence, anything else with its
 * stack; both end the process with exit code 1. So does a process that runs out of things to wait
 * for before it is done, which Node would end without a word and as if all were well.
 */
export function runCommand(main: () => Promise<void>): void {
  process.once('beforeExit', () => {
    console.error('Error: The command ended before it was done.')
    process.exit(1)
  })
  main().then(
    // Explicitly: an idle database connection would keep the process waiting for ever.
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof PlainError ? `Error: ${error.message}` : error)
      process.exit(1)
    },
  )
}

/** Says what a long step does and, when it is over, how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  say(`• ${name} …`)
  const result = await work()
  say(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return result
}
