import { getPayload } from 'payload'
import config from '../../payload.config'
import { runCommand } from '../process/say'

/** Writes a migration of what the collections have and the migrations have not, if there is any. */
runCommand(async () => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({
    payload,
    migrationName: 'missing',
    // With true an empty migration would be written too.
    forceAcceptWarning: false,
    skipEmpty: true,
  })
})
