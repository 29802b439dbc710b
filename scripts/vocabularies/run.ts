import { openPayload } from '../../src/lib/payload'
import { runCommand, say } from '../process/say'
import { loadVocabularies } from './load'

runCommand(async () => {
  const payload = await openPayload()
  try {
    const added = await loadVocabularies(payload)
    say(added === 0 ? 'The vocabularies are complete.' : `${added} terms added.`)
  } finally {
    await payload.destroy()
  }
})
