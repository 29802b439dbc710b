import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export interface SystemUser {
  name: string
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root; these accounts exist on Unix systems, the best one first. */
const candidates = ['postgres', '_postgres', 'nobody']

/** The account PostgreSQL runs as, or null when this process is not root and simply runs it itself. */
export function postgresUser(): SystemUser | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of candidates) {
    const account = accounts.find(([login]) => login === name)
    if (account) return { name, uid: Number(account[2]), gid: Number(account[3]) }
  }
  throw new Error('No system user to run PostgreSQL as; create one named postgres.')
}

/** True when somebody other than the owner may pass through every folder down to this one. */
export function reachableByOthers(folder: string): boolean {
  const parents: string[] = []
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    parents.push(at)
    if (at === path.dirname(at)) break
  }
  return parents.every((at) => {
    try {
      return (statSync(at).mode & 0o001) !== 0
    } catch {
      return true // not made yet: it will be made with the right mode
    }
  })
}
