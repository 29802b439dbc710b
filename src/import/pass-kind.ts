import type { Job, JobOption } from './kind'
import type { Outcome } from './outcome'
import type { FileFormat } from './read/file-format'
import type { Store } from './store/store'

/**
 * A kind of file that is judged as a whole, because its rows make sense only together, and is
 * written record by record with all hooks. For files of some hundred rows.
 */
export interface PassKind {
  formats: readonly FileFormat[]
  options: readonly JobOption[]
  checkJob(job: Job): void
  /**
   * Reads the file once, from the beginning to the end. In a writing store every row is applied;
   * otherwise the outcomes say what would happen.
   */
  pass(job: Job, store: Store): AsyncGenerator<Outcome>
}
