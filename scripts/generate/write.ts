import { generateSchema } from '@payloadcms/graphql/utilities'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import config from '../../payload.config'
import { runCommand } from '../process/say'

/**
 * Writes the generated files, in a process that says so when it does not come to its end: Payload's
 * own commands then stop without a word and leave the old files.
 */
runCommand(async () => {
  const resolved = await config
  generateSchema(resolved)
  await generateTypes(resolved, { log: false })
  await generateImportMap(resolved, { log: false })
})
