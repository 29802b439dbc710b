import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { WrongInput } from '../wrong-input'

const MAGIC: [bytes: number[], what: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a spreadsheet or ZIP archive'],
  [[0x1f, 0x8b], 'compressed; unpack it first'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xff, 0xfe], 'UTF-16 text; save it as UTF-8'],
  [[0xfe, 0xff], 'UTF-16 text; save it as UTF-8'],
]

/**
 * Makes sure that the file can be read and is text, before anything else is started.
 *
 * @param expected what it must be, for the message: "JSON" or "CSV".
 * @throws WrongInput
 */
export async function checkFile(file: string, expected: string): Promise<void> {
  const name = path.basename(file)
  try {
    if ((await stat(file)).isDirectory()) throw new WrongInput(`${file} is a folder, not a file.`)
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
      if (bytesRead === 0) throw new WrongInput(`The file ${name} is empty.`)
      const found = MAGIC.find(([bytes]) => bytes.every((byte, at) => buffer[at] === byte))
      if (found) throw new WrongInput(`The file ${name} is not ${expected} but ${found[1]}.`)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof WrongInput) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new WrongInput(`There is no file ${file}.`)
    throw new WrongInput(`The file ${file} cannot be read (${code ?? String(error)}).`)
  }
}

/** The file as text, piece by piece, however large it is. */
export async function* textChunks(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(file)) {
      yield decoder.decode(chunk as Buffer, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) {
      throw new WrongInput(`The file ${path.basename(file)} is not text in UTF-8.`)
    }
    throw error
  }
}
