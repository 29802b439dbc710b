import { say } from '../process/say'

/** What `npm start` can say about who may log in. */
export interface Accounts {
  /** The password of the demonstration's accounts, when they are there. */
  demoPassword: string | null
  none: boolean
}

/** Addresses and, with the demonstration, the accounts to try. */
export function announce(host: string, port: number, accounts: Accounts): void {
  const { demoPassword: password, none } = accounts
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
    say(
      `    ${'press@example.vn'.padEnd(26)} ${password}   (journalist: ${origin}/vi/bao-chi/dang-nhap)`,
    )
  }
  if (none) {
    say('')
    say('  Nobody can log in yet: npm run create-admin -- name@office.example.vn')
  }
  say('')
  say('  Ctrl-C stops the site and the database.')
}
