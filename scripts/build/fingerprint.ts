import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Everything that goes into a build; documents, tests and scripts do not. */
const sources = [
  'collections',
  'src',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]

const stored = '.next/source-fingerprint'

function filesBelow(entry: string): string[] {
  if (!existsSync(entry)) return []
  if (path.extname(entry) !== '' && !isFolder(entry)) return [entry]
  return readdirSync(entry, { withFileTypes: true })
    .flatMap((item) => {
      const below = path.join(entry, item.name)
      return item.isDirectory() ? filesBelow(below) : [below]
    })
    .sort()
}

function isFolder(entry: string): boolean {
  try {
    readdirSync(entry)
    return true
  } catch {
    return false
  }
}

/** A hash over the names and bytes of all sources of the build. */
export function sourceFingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesBelow))
    hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** True when there is a finished build of just these sources. */
export function buildIsCurrent(): boolean {
  return existsSync(stored) && readFileSync(stored, 'utf8') === sourceFingerprint()
}

/** Remembers which sources the build in `.next` was made from. */
export function rememberBuild(fingerprint: string): void {
  writeFileSync(stored, fingerprint)
}
