import path from 'node:path'
import { parseArgs } from 'node:util'
import { exchangedSlugs } from '../../src/exchange/exchanged'
import { type ExportFormat, exportFormats } from '../../src/lib/export-formats'
import { PlainError } from '../process/say'

interface ExportCommand {
  collection: string
  file: string
  format: ExportFormat
}

const USAGE = `npm run export -- COLLECTION FILE [--format ${exportFormats.join('|')}]`

/**
 * Reads the arguments of `npm run export`; without `--format` the file's ending says it.
 *
 * @throws PlainError
 */
export function parseExport(args: string[]): ExportCommand {
  const { values, positionals } = parse(args)
  const [collection, file, ...more] = positionals
  if (!collection || !exchangedSlugs.includes(collection)) {
    const what = collection ? `There is no table "${collection}"` : 'Say what to export'
    throw new PlainError(`${what}: ${USAGE}; COLLECTION is one of ${exchangedSlugs.join(', ')}.`)
  }
  if (!file) throw new PlainError(`Name the file to write: ${USAGE}.`)
  if (more.length > 0) {
    throw new PlainError(
      `One file at a time: "${more[0]}" is too much (put a name with spaces in quotation marks).`,
    )
  }
  const said = values.format ?? path.extname(file).slice(1)
  const format = exportFormats.find((known) => known === said.toLowerCase())
  if (!format) {
    throw new PlainError(
      `"${said}" is no form of a table: end the file's name with .${exportFormats.join(', .')}, or say --format.`,
    )
  }
  return { collection, file: path.resolve(file), format }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' } },
    })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    throw new PlainError(`${reason.replace(/\.$/, '')}. ${USAGE}.`)
  }
}
