import path from 'node:path'
import type { Readable } from 'node:stream'
import { type Entry, open, type ZipFile } from 'yauzl'
import { WrongInput } from '../wrong-input'

/** More than any office program writes; each entry costs memory before it is read. */
const MAX_ENTRIES = 2_000

/**
 * How much a part of an archive may unpack to, in bytes. 250,000 recommendations with all their
 * columns are about 250 MB of XML. What says that it is more is refused before it is read, and
 * what turns out to be more than it said is refused while it is read.
 */
export const MAX_PART = 600_000_000

interface Archive {
  zip: ZipFile
  entries: Map<string, Entry>
}

/** Names of the parts of a ZIP archive such as a spreadsheet. @throws WrongInput when it is broken. */
export async function archiveEntries(file: string): Promise<string[]> {
  const { zip, entries } = await openArchive(file)
  zip.close()
  return [...entries.keys()]
}

/**
 * Opens an archive for the time that the work takes.
 *
 * @throws WrongInput when it cannot be opened.
 */
export async function withArchive<T>(
  file: string,
  work: (part: (name: string, most?: number) => Promise<Readable | null>) => T,
): Promise<{ result: T; close: () => void }> {
  const { zip, entries } = await openArchive(file)
  const part = async (name: string, most = MAX_PART) => {
    const entry = entries.get(name)
    return entry ? openPart(zip, entry, most, file) : null
  }
  return { result: work(part), close: () => zip.close() }
}

function openArchive(file: string): Promise<Archive> {
  const broken = (reason: string) =>
    new WrongInput(
      `The file ${path.basename(file)} looks like a spreadsheet or another archive, but cannot be opened: ${reason}.`,
    )
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) return reject(broken(error.message))
      const entries = new Map<string, Entry>()
      zip.on('error', (problem: Error) => reject(broken(problem.message)))
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName.replace(/^\//, ''), entry)
        if (entries.size > MAX_ENTRIES) {
          zip.close()
          reject(broken(`it has more than ${MAX_ENTRIES} parts`))
        } else zip.readEntry()
      })
      zip.on('end', () => resolve({ zip, entries }))
      zip.readEntry()
    })
  })
}

function openPart(zip: ZipFile, entry: Entry, most: number, file: string): Promise<Readable> {
  const name = path.basename(file)
  if (entry.uncompressedSize > most) {
    const size = Math.round(entry.uncompressedSize / 1_000_000)
    throw new WrongInput(
      `A part of ${name} would unpack to ${size} MB, and ${Math.round(most / 1_000_000)} MB is the most that is read. Split the file, or save it as CSV.`,
    )
  }
  if (entry.isEncrypted()) throw new WrongInput(`${name} is locked with a password.`)
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new WrongInput(`${name} cannot be read: ${error.message}.`))
      resolve(stream)
    })
  })
}
