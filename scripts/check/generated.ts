import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateAll, generatedFiles, runQuietly } from '../generate/generate'

const MIGRATIONS = 'src/migrations'

/** Generates anew and compares; what was committed is put back. Null when nothing differs. */
export async function generatedFilesAreCurrent(): Promise<string | null> {
  const committed = generatedFiles.map((file) => readFileSync(file, 'utf8'))
  await generateAll()
  const stale = generatedFiles.filter((file, index) => {
    const changed = readFileSync(file, 'utf8') !== committed[index]
    if (changed) writeFileSync(file, committed[index] ?? '')
    return changed
  })
  return stale.length === 0 ? null : `Out of date: ${stale.join(', ')}. Run npm run generate.`
}

/** Asks Payload for a migration of what the collections have and the migrations have not. */
export async function migrationsAreComplete(): Promise<string | null> {
  const before = new Set(readdirSync(MIGRATIONS))
  const index = readFileSync(path.join(MIGRATIONS, 'index.ts'), 'utf8')
  await runQuietly('scripts/check/missing-migration.ts')
  const added = readdirSync(MIGRATIONS).filter((file) => !before.has(file))
  for (const file of added) rmSync(path.join(MIGRATIONS, file))
  writeFileSync(path.join(MIGRATIONS, 'index.ts'), index)
  return added.length === 0
    ? null
    : 'The collections have changed without a migration. Run: npx payload migrate:create <name>'
}
