import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { WrongInput } from '../wrong-input'
import { MAX_PART } from './archive'

/**
 * The file as text, piece by piece, however large it is: UTF-8, or UTF-16 as Excel saves it,
 * compressed by gzip or not.
 *
 * @throws WrongInput when it is no such text.
 */
export async function* textChunks(file: string): AsyncGenerator<string> {
  const name = path.basename(file)
  let decoder: TextDecoder | null = null
  try {
    for await (const bytes of unpacked(file)) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
      yield decoder.decode(bytes, { stream: true })
    }
    if (decoder) yield decoder.decode()
  } catch (error) {
    if (error instanceof WrongInput) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code.startsWith('Z_')) throw new WrongInput(`The file ${name} is compressed but broken.`)
    if (error instanceof TypeError) {
      throw new WrongInput(
        `The file ${name} is not text in UTF-8. Save it as "CSV UTF-8" in the spreadsheet program.`,
      )
    }
    throw error
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  try {
    let stream: Readable | null = null
    for await (const first of source) {
      const head = first as Buffer
      if (head[0] !== 0x1f || head[1] !== 0x8b) {
        yield head
        for await (const chunk of source) yield chunk as Buffer
        return
      }
      break
    }
    source.destroy()
    const packed = createReadStream(file)
    stream = packed.pipe(createGunzip())
    packed.on('error', (error) => stream?.destroy(error))
    let size = 0
    for await (const chunk of stream) {
      size += (chunk as Buffer).length
      if (size > MAX_PART) {
        throw new WrongInput(
          `${path.basename(file)} unpacks to more than ${MAX_PART / 1_000_000} MB. Split the file.`,
        )
      }
      yield chunk as Buffer
    }
  } finally {
    source.destroy()
  }
}
