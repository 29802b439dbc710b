import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openPayload } from '../../src/lib/payload'
import { runCommand, say } from '../process/say'
import { DATA_FOLDER } from '../start/local-files'
import { parts } from './parts'

/** The part of `npm run bench` that works on the database named by DATABASE_URL. */
runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const load = parts[name]
  if (!load) throw new Error(`There is nothing to measure by the name of "${name}".`)
  const measure = await load()
  const payload = await openPayload()
  try {
    const figures = await measure(payload, args)
    const folder = path.join(DATA_FOLDER, 'bench')
    mkdirSync(folder, { recursive: true })
    const at = new Date().toISOString()
    const file = path.join(folder, `${name}-${at.replace(/[:.]/g, '-')}.json`)
    writeFileSync(file, `${JSON.stringify({ at, node: process.version, ...figures }, null, 2)}\n`)
    say(`  kept in ${path.relative(process.cwd(), file)}`)
  } finally {
    await payload.destroy()
  }
})
