import type { SanitizedCollectionConfig } from 'payload'
import type { FlatRecord } from '../exchange/record'
import type { Database } from '../lib/database/transaction'
import type { FileFormat } from './read/file-format'

/** What the command line or the form says about the file. */
export interface Job {
  file: string
  /** What the person calls the file; the path may be that of a copy. */
  fileName?: string
  state?: string
  /** All states instead of Viet Nam alone. */
  allStates?: boolean
  /** The day that the file's statements are true for, `yyyy-mm-dd`. */
  asOf?: string
  /** The collection that a plain table is for. */
  collection?: string
}

export type JobOption = 'state' | 'allStates' | 'asOf' | 'collection'

/** One row as it stands in the file: cells by column, or whatever a JSON list holds. */
export interface SourceRow {
  line: number
  value: unknown
  /** What makes the row useless whatever it says. */
  problem?: string | null
}

/** A record that a row refers to and that is made when the database has none. */
export interface Need {
  collection: string
  key: string
  fields: FlatRecord
  /** Another name by which the record may be known: the upstream label of a term. */
  label?: string
}

/** What a good row says, before anything is looked up in the database. */
export interface Reading {
  collection: string
  /** Natural key of the record. */
  key: string
  /** The key when another row of the file has the same one. */
  alternative?: string | null
  /** Columns that the source answers for, by name. All others belong to staff. */
  fields: FlatRecord
  /** Further columns of a record that is not there yet. */
  onCreate?: FlatRecord
  /** Columns that are written along with a change and are none by themselves. */
  alongside?: FlatRecord
  /** Why the record cannot be made when it is not there. */
  ifMissing?: string
  needs?: Need[]
  /** A column with the day of the statement: not moved where staff's own statement stands. */
  dated?: string
  /** What the kind itself has to know when it settles the row. */
  extra?: Record<string, unknown>
  notes: string[]
}

export type RowOutcome =
  | { fate: 'read'; reading: Reading }
  | { fate: 'refused' | 'skipped'; key: string; reason: string; notes: string[] }

/** How a row and the record in the database come together. */
export type Settled =
  | { fields: FlatRecord; notes: string[] }
  | { left: string; notes: string[] }
  | { refused: string; notes: string[] }

/** What a kind may ask about this installation. */
export interface KindContext {
  configOf(slug: string): SanitizedCollectionConfig
}

/** One kind of file that can be imported. */
export interface ImportKind {
  /** What the file may be. */
  formats: readonly FileFormat[]
  /** Options that it takes besides --dry-run. */
  options: readonly JobOption[]
  /** True where fields that staff have changed since an import stay as they are. */
  keepsStaffWork: boolean
  /** Refuses options that make no sense, before the file is read. @throws WrongInput */
  checkJob(job: Job): void
  /** The rows of the file, one after the other, the same in every run. @throws WrongInput */
  rows(job: Job, context: KindContext): AsyncGenerator<SourceRow>
  /** Validates a row and says what it means. Depends on the row and the job alone. */
  read(row: SourceRow, job: Job, context: KindContext): RowOutcome
  /** What is wrong with a file none of whose rows are to be imported. */
  nothingToImport(job: Job): string
  /** Gives rows the key of a record that is known by another name. */
  joinExisting?(database: Database, run: number): Promise<void>
  /** What to say when a column changes. */
  changeNotes?: Readonly<Record<string, string>>
  /** Fits the row to the record; without it, what the row says is written. */
  settle?(record: FlatRecord | null, reading: Reading): Settled
}
