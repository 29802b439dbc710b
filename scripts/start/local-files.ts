import { randomBytes, randomInt } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from '../process/say'

/** Everything that one installation keeps beside the sources: database, secret, demo password. */
export const DATA_FOLDER = path.resolve('.data')

/** The embedded cluster, and the database in it. */
export const CLUSTER = path.join(DATA_FOLDER, 'postgres')
export const DATABASE = 'nhan_quyen'

/** Makes the data folder, or says in one sentence why it cannot. */
export function openDataFolder(): void {
  const probe = path.join(DATA_FOLDER, `.probe-${process.pid}`)
  try {
    if (!existsSync(DATA_FOLDER)) {
      mkdirSync(DATA_FOLDER, { recursive: true })
      chmodSync(DATA_FOLDER, 0o711)
    }
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new PlainError(
      `The folder ${DATA_FOLDER} cannot be written to (${reason}). Move the project to a folder of yours, or set DATABASE_URL and use npm run build and npm run serve.`,
    )
  }
}

function keptOrMade(name: string, make: () => string): string {
  const file = path.join(DATA_FOLDER, name)
  if (!existsSync(file)) writeFileSync(file, `${make()}\n`, { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** The secret of a local installation: made once, kept in the data folder. */
export const localSecret = () => keptOrMade('secret', () => randomBytes(48).toString('base64url'))

const words =
  'suoi nui may rung thac ngo lua tre cau song da hoa trang sao gio nang sim mo man che'.split(' ')

/** The password of the demonstration's accounts: made once for this installation. */
export const demoPassword = () =>
  keptOrMade('demo-password', () => {
    const pick = () => words[randomInt(words.length)] ?? 'suoi'
    return [pick(), pick(), pick(), pick(), String(randomInt(1000, 10_000))].join('-')
  })
