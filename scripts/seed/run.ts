import { openPayload } from '../../src/lib/payload'
import { variable } from '../process/environment'
import { PlainError, runCommand, say } from '../process/say'
import { seed } from './index'

runCommand(async () => {
  const demoPassword = variable('DEMO_PASSWORD')
  if (!demoPassword) {
    throw new PlainError(
      'Set DEMO_PASSWORD to the password that the demonstration accounts shall have (12 characters or more).',
    )
  }
  const payload = await openPayload()
  try {
    await seed(payload, { demoPassword, log: say })
  } finally {
    await payload.destroy()
  }
})
