import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../support/payload'
import { attempts, harmless, stored } from './operations'
import { actors, type Answers, parseTable, type Row } from './table'
import { tables } from './tables'
import { type AccessTable, makeWorld, type World } from './world'

let world: World

beforeAll(async () => {
  world = await makeWorld(await testPayload())
})

describe.each(tables)('$collection', (table) => {
  it.each(parseTable(table.table))('$operation $state', async (row) => {
    expect(await answersOf(table, row)).toEqual(row.expected)
  })
})

/**
 * Every actor tries. A record is made anew after somebody was let to change it, and is looked at
 * after somebody was refused: a refusal that changes something is none.
 */
async function answersOf(table: AccessTable, { operation, state }: Row): Promise<Answers> {
  const makeState = table.states[state]
  if (!makeState) throw new Error(`There is no state "${state}" of ${table.collection}.`)
  const changes = !harmless.includes(operation)
  const answers: Partial<Answers> = {}
  let id: number | undefined
  for (const actor of actors) {
    id ??= await makeState(world)
    const before = changes ? await snapshot(table, id) : null
    const succeeded = await attempts[operation](world, table, world.people[actor], id)
    answers[actor] = succeeded ? 'yes' : 'no'
    if (changes && !succeeded) {
      expect(await snapshot(table, id), `refused to ${actor}, yet changed`).toEqual(before)
    }
    if (changes && succeeded) id = undefined
  }
  return answers as Answers
}

async function snapshot(table: AccessTable, id: number) {
  return [await stored(world, table, id, false), await stored(world, table, id, true)]
}

describe('the tables', () => {
  it('exist for every collection; the internal ones of Payload have a test of their own', async () => {
    const { config } = await testPayload()
    const slugs = config.collections.map(({ slug }) => slug)
    const ours = slugs.filter((slug) => !slug.startsWith('payload-'))
    expect(tables.map(({ collection }) => collection).sort()).toEqual(ours.sort())
  })

  it('ask about reading, creating, changing and deleting, and about versions where there are any', async () => {
    const { collections } = await testPayload()
    for (const { collection, table } of tables) {
      const asked = new Set(parseTable(table).map(({ operation }) => operation))
      const needed = ['read', 'create', 'update', 'delete']
      if (collections[collection].config.versions) needed.push('read-versions', 'publish')
      expect(
        needed.filter((name) => !asked.has(name as never)),
        collection,
      ).toEqual([])
    }
  })
})

describe('collections internal to Payload', () => {
  it('are closed to readers', async () => {
    const payload = await testPayload()
    const slugs = payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => slug.startsWith('payload-'))
    expect(slugs.length).toBeGreaterThan(0)
    for (const slug of slugs) {
      const collection = slug
      const anonymous = { collection, overrideAccess: false as const, user: null }
      await expect(payload.find(anonymous), slug).rejects.toMatchObject({ status: 403 })
      await expect(payload.create({ ...anonymous, data: {} as never }), slug).rejects.toThrow()
    }
  })
})
