import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/*
 * Trap 6 of the architecture: an operation inside a hook that is not given `req` runs outside the
 * transaction and can dead-lock with it. Every call of the Local API in collections/ is looked at.
 */

const call =
  /req\.payload\.(?:find|findByID|create|update|delete|count|findVersions|findGlobal|updateGlobal)\(\{([\s\S]*?)\n\s*\}\)/g

const files = readdirSync('collections', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `collections/${file}`)
const calls = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(call)].map(([, body = '']) => ({ file, body })),
)

it('finds the calls it looks for', () => expect(calls.length).toBeGreaterThan(5))

it('every nested operation passes req', () => {
  const without = calls.filter(({ body }) => !/^\s*req\b/m.test(body))
  expect(without).toEqual([])
})

it('every nested operation says whether access rules hold', () => {
  expect(calls.filter(({ body }) => !body.includes('overrideAccess'))).toEqual([])
})
