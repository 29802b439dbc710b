import { migrateDatabase } from './database/migrate'
import { runCommand } from './process/say'

runCommand(migrateDatabase)
