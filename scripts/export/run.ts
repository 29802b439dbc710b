import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '../../src/env'
import { written } from '../../src/export/formats'
import { publicTable } from '../../src/export/table'
import { openPayload } from '../../src/lib/payload'
import { PlainError, runCommand, say } from '../process/say'
import { parseExport } from './command-line'

/** The part of `npm run export` that works on the database named by DATABASE_URL. */
runCommand(async () => {
  const { collection, file, format } = parseExport(process.argv.slice(2))
  const payload = await openPayload()
  // Half a file must not look like a whole: it gets its name when it is complete.
  const unfinished = `${file}.${process.pid}.part`
  try {
    say(`• Exporting ${collection} …`)
    const table = publicTable(payload, collection, { selection: 'all', origin: env.SITE_URL })
    await pipeline(Readable.from(written(table, format)), createWriteStream(unfinished)).catch(
      (error: NodeJS.ErrnoException) => {
        if (!error.syscall) throw error
        throw new PlainError(`The file ${file} cannot be written (${error.code}).`)
      },
    )
    await rename(unfinished, file).catch((error: NodeJS.ErrnoException) => {
      throw new PlainError(`The file ${file} cannot be written (${error.code}).`)
    })
    say(`  ${file}, ${Math.ceil((await stat(file)).size / 1024)} kB: what the public may read`)
  } finally {
    await rm(unfinished, { force: true })
    await payload.destroy()
  }
})
