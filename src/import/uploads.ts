import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { env } from '../env'

const folder = path.resolve(env.IMPORT_DIR, 'files')

export interface Upload {
  file: string
  sha256: string
  size: number
}

/** The file is larger than this installation takes. */
export class TooLarge extends Error {}

/**
 * Writes what arrives to the disk, piece by piece; never more than the limit, whatever was said
 * about its length.
 *
 * @throws TooLarge and leaves nothing behind.
 */
export async function receiveUpload(body: AsyncIterable<Uint8Array>): Promise<Upload> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, randomUUID())
  const hash = createHash('sha256')
  let size = 0
  const counted = async function* () {
    for await (const chunk of body) {
      size += chunk.length
      if (size > env.IMPORT_MAX_MB * 1_000_000) throw new TooLarge()
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(counted, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await forgetUpload(file)
    throw error
  }
  return { file, sha256: hash.digest('hex'), size }
}

/** Deletes an upload that came to nothing. */
export const forgetUpload = (file: string) => rm(file, { force: true })

/** Whether a file lies among the uploads, and not where somebody keeps their own. */
export const isUploaded = (file: string) => path.dirname(file) === folder
