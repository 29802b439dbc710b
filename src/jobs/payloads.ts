/**
 * The jobs there are, and what each is told. A payload names rows, it does not copy them: it can
 * be read by whoever may read the database, and the row may have changed meanwhile.
 */
export interface JobPayloads {
  /** Sends one mail of the outbox; the number is the id of its row. */
  'send-mail': { mail: number }
  /** Publishes the texts whose time has come. */
  'publish-due': Record<string, never>
  /** Writes to whoever has texts that are due for review. */
  'remind-reviews': Record<string, never>
  /** Reminds agencies of requests that they have not answered. */
  'request-reminders': Record<string, never>
  /** Goes on with an import: reads and compares the file, or writes what was accepted. */
  'import-file': { run: number }
  /** Deletes what is kept for a time only. */
  housekeeping: Record<string, never>
}

export type JobName = keyof JobPayloads
