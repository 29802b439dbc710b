import { runCommand } from '../process/say'
import { generateAll } from './generate'

runCommand(generateAll)
