import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import { WrongInput } from '../wrong-input'
import { archiveEntries } from './archive'

/** What a file is by its content, whatever its name says. */
export type FileFormat = 'JSON' | 'CSV' | 'XLSX' | 'DOCX'

const starts = (head: Buffer, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)

/**
 * What the file is, judged by its first bytes; a compressed text is what is inside.
 *
 * @throws WrongInput when it cannot be read, is empty, or is nothing that any import reads.
 */
export async function formatOf(file: string): Promise<FileFormat> {
  const name = path.basename(file)
  const head = await firstBytes(file)
  if (head.length === 0) throw new WrongInput(`The file ${name} is empty.`)
  if (starts(head, 0x50, 0x4b)) return archiveFormat(file)
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) throw new WrongInput(`The file ${name} is a PDF.`)
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new WrongInput(
      `The file ${name} is an old Office file (.xls, .doc); save it as .xlsx or .docx.`,
    )
  }
  const text = starts(head, 0x1f, 0x8b) ? await unpackedHead(file) : head
  const utf16 = starts(text, 0xff, 0xfe) || starts(text, 0xfe, 0xff)
  if (!utf16 && text.includes(0)) {
    throw new WrongInput(`The file ${name} is neither text nor a spreadsheet.`)
  }
  const first = text
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()[0]
  return first === '[' || first === '{' ? 'JSON' : 'CSV'
}

/**
 * Makes sure that the file can be read and is what an import takes, before anything else is started.
 *
 * @throws WrongInput
 */
export async function checkFormat(file: string, formats: readonly FileFormat[]): Promise<void> {
  const format = await formatOf(file)
  if (formats.includes(format)) return
  throw new WrongInput(
    `The file ${path.basename(file)} is not ${formats.join(' or ')} but ${inWords[format]}.`,
  )
}

const inWords: Record<FileFormat, string> = {
  JSON: 'JSON',
  CSV: 'CSV or another text',
  XLSX: 'a spreadsheet',
  DOCX: 'a text document (.docx)',
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    if ((await stat(file)).isDirectory()) throw new WrongInput(`${file} is a folder, not a file.`)
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
      return buffer.subarray(0, bytesRead)
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

async function unpackedHead(file: string): Promise<Buffer> {
  const source = createReadStream(file)
  const unpacked = source.pipe(createGunzip())
  source.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const chunk of unpacked) return (chunk as Buffer).subarray(0, 512)
  } catch {
    throw new WrongInput(`The file ${path.basename(file)} is compressed but broken.`)
  } finally {
    source.destroy()
  }
  return Buffer.alloc(0)
}

async function archiveFormat(file: string): Promise<FileFormat> {
  const names = await archiveEntries(file)
  if (names.includes('xl/workbook.xml')) return 'XLSX'
  if (names.includes('word/document.xml')) return 'DOCX'
  throw new WrongInput(
    `The file ${path.basename(file)} is an archive, but neither a spreadsheet (.xlsx) nor a document (.docx).`,
  )
}
