import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type MoveName, moves, type State, states } from '../../collections/_shared/workflow'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload } from '../support/payload'
import { completeArticle, move } from '../support/workflow'

/*
 * Every move, from every state, by every kind of person: what is not in this table is refused
 * (domain.md, "Editorial workflow"). The table is written out by hand, not taken from the code.
 */

type Person = 'anonymous' | 'colleague' | 'contributor' | 'author' | 'stranger' | 'editor'

const writers: Person[] = ['contributor', 'author', 'editor']
const editors: Person[] = ['editor']

/** From which states, by whom, and to which state (`=` stays). */
const table: Record<MoveName, { from: State[]; who: Person[]; to: State | '=' }> = {
  submit: { from: ['draft', 'changes-requested'], who: writers, to: 'in-review' },
  'take-back': { from: ['in-review'], who: writers, to: 'draft' },
  'take-on': { from: ['in-review'], who: editors, to: '=' },
  'request-changes': {
    from: ['in-review', 'approved', 'scheduled'],
    who: editors,
    to: 'changes-requested',
  },
  approve: { from: ['in-review'], who: editors, to: 'approved' },
  schedule: { from: ['approved'], who: editors, to: 'scheduled' },
  unschedule: { from: ['scheduled'], who: editors, to: 'approved' },
  publish: { from: ['approved', 'scheduled'], who: editors, to: 'published' },
  'publish-emergency': {
    from: ['draft', 'in-review', 'changes-requested'],
    who: editors,
    to: 'published',
  },
  'approve-afterwards': { from: [], who: [], to: '=' },
  withdraw: { from: ['published', 'withdrawn'], who: editors, to: 'withdrawn' },
  consolidate: { from: ['published', 'withdrawn'], who: editors, to: 'unpublished' },
  'remove-error': { from: ['published', 'withdrawn'], who: editors, to: 'unpublished' },
  reinstate: { from: ['withdrawn'], who: editors, to: 'published' },
  comment: { from: [...states], who: writers, to: '=' },
}

const later = new Date(Date.now() + 3_600_000).toISOString()

let payload: Payload
let agency: number
let people: Record<Person, User | null>
let secondEditor: User
let replacement: string

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  const other = (await makeAgency(payload)).id
  people = {
    anonymous: null,
    contributor: await makeUser(payload, 'contributor', agency),
    colleague: await makeUser(payload, 'contributor', agency),
    author: await makeUser(payload, 'author', agency),
    stranger: await makeUser(payload, 'author', other),
    editor: await makeUser(payload, 'editor', other),
  }
  secondEditor = await makeUser(payload, 'editor', other)
  const { slug } = await payload.create({
    collection: 'articles',
    data: { ...completeArticle(agency), _status: 'published' },
    locale: 'vi',
  })
  replacement = `/vi/tin-tuc/${slug}`
})

/** What a move asks the person for, all of it. */
const words = () => ({
  comment: 'Vì bài thử.',
  publishAt: later,
  change: { kind: 'major', noteVi: 'Thêm một câu.' },
  reasonVi: 'Lý do công khai của bài thử.',
  replacement,
})

/** How a text made by the contributor comes to a state, by people other than `editor`. */
const ways: Record<State, MoveName[]> = {
  draft: [],
  'in-review': ['submit'],
  'changes-requested': ['submit', 'request-changes'],
  approved: ['submit', 'approve'],
  scheduled: ['submit', 'approve', 'schedule'],
  published: ['submit', 'approve', 'publish'],
  withdrawn: ['submit', 'approve', 'publish', 'withdraw'],
  unpublished: ['submit', 'approve', 'publish', 'remove-error'],
}

async function articleIn(state: State): Promise<number> {
  const { contributor } = people
  const { id } = await payload.create({
    collection: 'articles',
    // Byline and affiliation, without which a contributor's text does not pass the gate.
    data: {
      ...completeArticle(agency),
      authors: [{ name: (contributor as User).name, affiliation: 'Nơi thử' }],
    },
    draft: true,
    overrideAccess: false,
    user: contributor as User,
    locale: 'vi',
  })
  for (const name of ways[state]) {
    const answer = await move(name === 'submit' ? contributor : secondEditor, id, name, words())
    expect(answer.status, `${name} on the way to ${state}: ${answer.text}`).toBe(200)
  }
  return id
}

const stateOf = async (id: number) =>
  (await payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })).state

describe.each(states.map((state) => ({ state })))('a text in state $state', ({ state }) => {
  // A refusal leaves the text as it was, so that it serves for the next attempt.
  let id: number | undefined

  it.each(moves.map(({ name }) => ({ name })))('$name', async ({ name }) => {
    const { from, who, to } = table[name]
    const made: Person[] = []
    for (const person of Object.keys(people) as Person[]) {
      id ??= await articleIn(state)
      const before = await stateOf(id)
      expect(before).toBe(state)
      const answer = await move(people[person], id, name, words())
      const after = await stateOf(id)
      if (answer.status === 200) {
        made.push(person)
        expect(after, person).toBe(to === '=' ? state : to)
        id = undefined
      } else {
        expect([400, 403, 404, 409], `${person}: ${answer.text}`).toContain(answer.status)
        expect(after, `refused to ${person}, yet moved`).toBe(state)
      }
    }
    expect(made).toEqual(from.includes(state) ? who : [])
  })
})
