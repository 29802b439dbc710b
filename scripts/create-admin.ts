import { createInterface } from 'node:readline/promises'
import { isWeakPassword, PASSWORD_MIN_LENGTH } from '../src/lib/password'
import { openPayload } from '../src/lib/payload'
import { loadDotEnv, variable } from './process/environment'
import { PlainError, runCommand, say } from './process/say'

/**
 * Makes the first administrator: `npm run create-admin -- name@province.gov.vn`. The password is
 * asked for, or read from ADMIN_PASSWORD where nobody can type.
 */
runCommand(async () => {
  loadDotEnv()
  const email = process.argv[2]
  if (!email?.includes('@')) {
    throw new PlainError('Give the e-mail address: npm run create-admin -- name@province.gov.vn')
  }
  const password = variable('ADMIN_PASSWORD') ?? (await ask('Password: '))
  if (isWeakPassword(password)) {
    throw new PlainError(
      `The password needs at least ${PASSWORD_MIN_LENGTH} characters and must not be a common one.`,
    )
  }
  const payload = await openPayload()
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    overrideAccess: true,
  })
  if (totalDocs > 0) {
    throw new PlainError('There is an administrator already; ask them for an invitation.')
  }
  await payload.create({
    collection: 'users',
    data: { name: email, email, password, role: 'admin' },
    overrideAccess: true,
  })
  say(`Administrator ${email} was made.`)
})

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
