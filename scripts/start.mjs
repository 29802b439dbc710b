import { runWithDependencies } from './process/bootstrap.mjs'

await runWithDependencies('scripts/start/index.ts')
