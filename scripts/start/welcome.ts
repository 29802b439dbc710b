import { say } from '../process/say'

/** Addresses and, with the demonstration, the accounts to try. */
export function announce(host: string, port: number, password: string | null): void {
  const origin = `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`
  say('')
  say(`  Site       ${origin}/vi   (English: ${origin}/en)`)
  say(`  Admin      ${origin}/admin`)
  say(`  GraphQL    ${origin}/api/graphql`)
  if (password) {
    say('')
    say('  Demo accounts (sample data, this computer only):')
    for (const role of ['admin', 'editor', 'author', 'contributor']) {
      say(`    ${`${role}@example.vn`.padEnd(26)} ${password}`)
    }
  }
  say('')
  say('  Ctrl-C stops the site and the database.')
}
