import { createReadStream } from 'node:fs'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

interface TextEntry {
  name: string
  text: string
}

interface FileEntry {
  name: string
  /** Path of the file on disk. */
  source: string
}

/**
 * A ZIP archive as a stream: texts compressed, files (pictures and PDF are compressed already) as
 * they are, read while they are sent. A file that cannot be read breaks the stream off, so that
 * nobody takes half a kit for a whole one.
 */
export function zipped(texts: TextEntry[], files: FileEntry[]): ReadableStream<Uint8Array> {
  const chunks = entriesOf(texts, files)
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}

async function* entriesOf(
  texts: TextEntry[],
  files: FileEntry[],
): AsyncGenerator<Uint8Array, undefined> {
  const ready: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const taken = () => ready.splice(0)
  for (const { name, text } of texts) {
    const entry = new ZipDeflate(name, { level: 6 })
    archive.add(entry)
    entry.push(strToU8(text), true)
    yield* taken()
  }
  for (const { name, source } of files) {
    const entry = new ZipPassThrough(name)
    archive.add(entry)
    for await (const chunk of createReadStream(source)) {
      entry.push(new Uint8Array(chunk as Buffer))
      yield* taken()
    }
    entry.push(new Uint8Array(0), true)
    yield* taken()
  }
  archive.end()
  yield* taken()
  return undefined
}
