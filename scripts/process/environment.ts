/** The commands' own settings and what they hand to the processes they start (src/env.ts is for the application). */
export type Variables = NodeJS.ProcessEnv

/** Reads `.env` when there is one; what is set already wins. */
export function loadDotEnv(): void {
  try {
    process.loadEnvFile()
  } catch {
    // no file: the environment says it all
  }
}

/** A variable of this process; an empty one counts as not set. */
export function variable(name: string): string | undefined {
  return process.env[name] || undefined
}

/** All variables of this process, with changes, for a child process. */
export function withVariables(values: Record<string, string | undefined>): Variables {
  return { ...process.env, ...values }
}

/** Only the named variables of this process. */
export function inherited(...names: string[]): Variables {
  const kept: Record<string, string | undefined> = {}
  for (const name of names) kept[name] = process.env[name]
  return kept as Variables
}
