import { expect, it } from 'vitest'
import { testPayload } from '../support/payload'
import { type Actor, actors, type Answers } from './table'
import { makeWorld } from './world'

const mayRead: Actor[] = [...actors]
const mayChange: Actor[] = ['admin']

it('site-settings: everybody reads them, an administrator changes them', async () => {
  const world = await makeWorld(await testPayload())
  const { payload, people } = world
  const answers: Partial<Record<'change' | 'read', Partial<Answers>>> = { read: {}, change: {} }
  for (const actor of actors) {
    const asked = { slug: 'site-settings', overrideAccess: false, user: people[actor] } as const
    const answer = (work: Promise<unknown>) =>
      work.then(
        () => 'yes' as const,
        (error: { status?: number }) =>
          error.status === 403 ? ('no' as const) : Promise.reject(error),
      )
    answers.read = { ...answers.read, [actor]: await answer(payload.findGlobal(asked)) }
    const data = { siteName: 'Cổng thử' }
    answers.change = {
      ...answers.change,
      [actor]: await answer(payload.updateGlobal({ ...asked, data })),
    }
  }
  const row = (allowed: Actor[]) =>
    Object.fromEntries(actors.map((actor) => [actor, allowed.includes(actor) ? 'yes' : 'no']))
  expect(answers).toEqual({ read: row(mayRead), change: row(mayChange) })
})

it('is the only global; another one needs a test like this', async () => {
  const { config } = await testPayload()
  expect(config.globals.map(({ slug }) => slug)).toEqual(['site-settings'])
})
