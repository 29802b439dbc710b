import type { Outcome } from './outcome'
import type { Store } from './store/store'

/** What the command line says about the file. */
export interface Job {
  file: string
  state?: string
  /** The day that the file's statements are true for, `yyyy-mm-dd`. */
  asOf?: string
}

/** One kind of file that can be imported. */
export interface ImportKind {
  /** What the file must be, for messages. */
  format: 'CSV' | 'JSON'
  /** Options that it takes besides --dry-run. */
  options: readonly ('state' | 'asOf')[]
  /** Refuses options that make no sense, before the file is read. */
  checkJob(job: Job): void
  /**
   * Reads the file once, from the beginning to the end. In a writing store every row is applied;
   * otherwise the outcomes say what would happen.
   */
  pass(job: Job, store: Store): AsyncGenerator<Outcome>
}
