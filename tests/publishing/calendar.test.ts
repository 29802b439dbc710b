import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import { type CalendarEntry, readCalendar, readUpcoming } from '../../src/admin/calendar/entries'
import { monthBounds } from '../../src/lib/dates'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { enquiryData, pressEventData } from '../support/press-room'
import { completeArticle, completePressNote, makeSpokesperson, move } from '../support/workflow'

/* The month of the office: each kind on its day in Viet Nam, to those whose work it is. */

let payload: Payload
let agency: number
const people = {} as Record<'author' | 'contributor' | 'editor' | 'stranger', User>

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  const other = (await makeAgency(payload)).id
  people.author = await makeUser(payload, 'author', agency)
  people.contributor = await makeUser(payload, 'contributor', agency)
  people.editor = await makeUser(payload, 'editor', other)
  people.stranger = await makeUser(payload, 'author', other)
})

const as = (user: User) => ({ overrideAccess: false as const, user, locale: 'vi' as const })

async function month(user: User | null, name: string): Promise<CalendarEntry[]> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const { start, end } = monthBounds(name)
  return (await readCalendar(req, { from: start, to: end })).entries
}

/** Who of the people has an entry with these words in a month. */
async function seenBy(name: string, words: string): Promise<string[]> {
  const names = []
  for (const [person, user] of Object.entries(people)) {
    const found = (await month(user, name)).filter(({ title }) => title.includes(words))
    if (found.length > 0) names.push(person)
  }
  return names
}

async function reviewed(user: User, reviewDue: string): Promise<string> {
  const title = unique('Bài có hạn xem lại')
  const data = completeArticle(agency, title)
  const { id } = await payload.create({ collection: 'articles', data, draft: true, ...as(user) })
  await payload.update({
    collection: 'articles',
    id,
    data: { reviewDue },
    draft: true,
    ...as(people.editor),
  })
  return title
}

describe('the calendar has', () => {
  it('a scheduled text on its day in Viet Nam, for its agency and the editors', async () => {
    const title = unique('Bài hẹn giờ')
    const data = completeArticle(agency, title)
    const { author, editor } = people
    const made = await payload.create({
      collection: 'articles',
      data,
      draft: true,
      ...as(author),
    })
    await move(author, made.id, 'submit')
    await move(editor, made.id, 'approve')
    // Half past midnight on the first of May in Viet Nam.
    const words = { publishAt: '2031-04-30T17:30:00Z' }
    expect((await move(editor, made.id, 'schedule', words)).status).toBe(200)
    const [entry] = (await month(author, '2031-05')).filter((found) => found.title === title)
    expect(entry).toEqual({
      kind: 'scheduled',
      day: '2031-05-01',
      time: '00:30',
      title,
      href: `/admin/collections/articles/${made.id}`,
    })
    expect(await seenBy('2031-05', title)).toEqual(['author', 'editor'])
    expect(await seenBy('2031-04', title)).toEqual([])
  })

  it('the end of an embargo, which nobody else learns of', async () => {
    const { id } = await payload.create({
      collection: 'press-notes',
      data: {
        ...completePressNote(agency, await makeSpokesperson(agency)),
        title: unique('Còn cấm phổ biến'),
        embargoUntil: '2031-06-10T01:00:00Z',
        _status: 'published',
      },
      locale: 'vi',
    })
    const { title } = await payload.findByID({ collection: 'press-notes', id, locale: 'vi' })
    expect(await seenBy('2031-06', title)).toEqual(['author', 'editor'])
  })

  it('a review, of contributors their own', async () => {
    const title = await reviewed(people.contributor, '2031-07-15T12:00:00Z')
    expect(await seenBy('2031-07', title)).toEqual(['author', 'contributor', 'editor'])
    const foreign = await reviewed(people.author, '2031-07-15T12:00:00Z')
    expect(await seenBy('2031-07', foreign)).toEqual(['author', 'editor'])
  })

  it('an open enquiry by its number alone, for the agency that is to answer', async () => {
    const { id, receipt } = await payload.create({
      collection: 'enquiries',
      data: { ...enquiryData('Nguyễn Văn Kín'), state: 'assigned', agency },
    })
    await payload.db.updateOne({
      collection: 'enquiries',
      id,
      data: { dueOn: '2031-08-20T12:00:00Z', agency, state: 'assigned' },
    })
    expect(await seenBy('2031-08', receipt)).toEqual(['author', 'editor'])
    expect(JSON.stringify(await month(people.editor, '2031-08'))).not.toContain('Nguyễn Văn Kín')
    await payload.db.updateOne({ collection: 'enquiries', id, data: { state: 'answered' } })
    expect(await seenBy('2031-08', receipt)).toEqual([])
  })

  it('a press event unless it is cancelled', async () => {
    const data = { ...pressEventData(agency), startsAt: '2031-09-01T02:00:00Z', endsAt: null }
    const { id } = await payload.create({
      collection: 'press-events',
      data: { ...data, _status: 'published' },
      locale: 'vi',
    })
    expect(await seenBy('2031-09', data.title)).toEqual([
      'author',
      'contributor',
      'editor',
      'stranger',
    ])
    const cancelled = { certainty: 'cancelled' as const, cancelReason: 'Hoãn.' }
    await payload.update({ collection: 'press-events', id, data: cancelled, locale: 'vi' })
    expect(await seenBy('2031-09', data.title)).toEqual([])
  })

  it('nothing for whoever is not logged in', async () => {
    expect(await month(null, '2031-07')).toEqual([])
  })
})

describe('the desk', () => {
  it('names what is overdue before what comes in the next days', async () => {
    const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()
    const [late, soon, far] = [
      await reviewed(people.author, days(-3)),
      await reviewed(people.author, days(3)),
      await reviewed(people.author, days(30)),
    ]
    const req = await createLocalReq({ user: people.author }, payload)
    const { overdue, coming } = await readUpcoming(req, new Date().toISOString())
    expect(overdue.map(({ title }) => title)).toEqual([late])
    expect(coming.map(({ title }) => title)).toContain(soon)
    expect(JSON.stringify([overdue, coming])).not.toContain(far)
  })
})
