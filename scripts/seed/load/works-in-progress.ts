import { createLocalReq, type Payload } from 'payload'
import { makeMove } from '../../../collections/_shared/editorial/move'
import { readSituation } from '../../../collections/_shared/editorial/situation'
import { departmentCode } from '../data/agencies'
import { type WorkInProgress, worksInProgress } from '../data/works-in-progress'
import { toLexical } from '../lexical'
import { bodyResolver, day, type Ids, type SeedContext } from './context'
import { termKey } from './terms'

const DAY_MS = 86_400_000

/** Writes the texts that are not public yet and takes each, as its people, to where it stands. */
export async function loadWorksInProgress({ payload, ids, log }: SeedContext): Promise<void> {
  for (const work of worksInProgress) {
    const { id } = await payload.create({
      collection: 'articles',
      data: dataOf(work, ids),
      draft: true,
      depth: 0,
      locale: 'vi',
      overrideAccess: false,
      user: await userOf(payload, work.by),
    })
    for (const { by, inDays, ...asked } of work.steps) {
      const req = await createLocalReq({ user: await userOf(payload, by), locale: 'vi' }, payload)
      const { version } = await readSituation(req, 'articles', id)
      const publishAt = inDays ? new Date(Date.now() + inDays * DAY_MS).toISOString() : undefined
      await makeMove(req, 'articles', id, { ...asked, version, publishAt })
    }
  }
  log(`  ${worksInProgress.length} texts in the workflow`)
}

function dataOf(work: WorkInProgress, ids: Ids) {
  const { affiliation, by, pressContact } = work
  const name = by === 'author' ? 'Nông Văn Ví Dụ' : 'Lục Thị Minh Họa'
  return {
    pillar: work.pillar,
    title: work.title,
    slug: work.slug,
    summary: work.summary,
    body: toLexical(work.body, bodyResolver(ids)),
    sources: work.sources.map(({ title, publisher, symbol, url, date }) => ({
      title: title.vi,
      publisher: publisher.vi,
      symbol: symbol ?? null,
      url: url ?? null,
      date: day(date),
    })),
    authors: affiliation ? [{ name, affiliation }] : [{ name }],
    topics: work.topics.map((code) => ids.get('terms', termKey('topic', code))),
    pressContact: pressContact ? ids.get('contacts', pressContact) : null,
    isSample: true,
    agency: ids.get('agencies', departmentCode('Sở Tư pháp')),
  }
}

async function userOf(payload: Payload, role: string) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: `${role}@example.vn` } },
    depth: 0,
    limit: 1,
  })
  const [user] = docs
  if (!user) throw new Error(`The demo has no account for ${role}`)
  return { ...user, collection: 'users' as const }
}
