import { runWithDependencies } from './process/bootstrap.mjs'

await runWithDependencies('scripts/test/index.ts')
