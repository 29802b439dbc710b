import { sql } from '@payloadcms/db-postgres'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Agency, Contact } from '../../../src/generated/payload-types'
import { databaseOf } from '../../../src/lib/database/transaction'
import { slugify } from '../../../src/lib/slug'
import type { Affected } from './affected'
import type { Plan } from './plan'

const base = { depth: 0, overrideAccess: true } as const

/** Names and legal bases are written in Vietnamese, whatever language the admin is used in. */
const inLanguage = (req: PayloadRequest) => isolateObjectProperty(req, ['locale', 'fallbackLocale'])

const noon = (day: string) => `${day}T12:00:00.000Z`

/** The last day before a change is in force. */
const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Writes a plan, all of it in the transaction of the request. Answers the id of its public record. */
export async function carryOut(
  req: PayloadRequest,
  plan: Plan,
  affected: Affected,
): Promise<number> {
  const old = await agenciesOf(req, plan.from)
  const created: number[] = []
  for (const wanted of plan.created) created.push(await makeAgency(req, plan, wanted, old[0]))
  const successors = [...plan.to, ...created]
  const heirOf = (key: string): number | null => {
    const [how, number = ''] = (plan.heirs[key] ?? plan.heir).split(':')
    if (how === 'none') return null
    return how === 'n' ? (created[Number(number)] ?? null) : Number(number)
  }
  for (const { id } of old) {
    await req.payload.update({
      collection: 'agencies',
      id,
      data: {
        closedStatus: plan.kind,
        validTo: noon(dayBefore(plan.on)),
        successors,
        legalBasis: plan.decision,
        _status: 'published',
      },
      locale: 'vi',
      ...base,
      overrideAccess: true,
      req: inLanguage(req),
    })
  }
  for (const { key } of affected.children) {
    const parent = heirOf(key)
    await setRow(req, 'agencies', key, { parent, _status: 'published' })
  }
  for (const { key } of affected.contacts) await moveContact(req, plan, key, heirOf(key))
  for (const { key } of affected.users) await setRow(req, 'users', key, { agency: heirOf(key) })
  for (const { key } of affected.enquiries) {
    const agency = heirOf(key)
    if (agency !== null) await setRow(req, 'enquiries', key, { agency })
  }
  for (const { key } of affected.answers) await moveAnswer(req, plan, key, heirOf(key))
  const { id } = await req.payload.create({
    collection: 'agency-changes',
    data: {
      kind: plan.kind,
      effectiveOn: noon(plan.on),
      decision: plan.decision,
      from: plan.from,
      to: successors,
      by: req.user?.collection === 'users' ? req.user.id : null,
      isSample: old.every(({ isSample }) => isSample === true),
    },
    ...base,
    overrideAccess: true,
    req,
  })
  return id
}

async function agenciesOf(req: PayloadRequest, ids: number[]): Promise<Agency[]> {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: ids } },
    sort: 'id',
    limit: ids.length,
    pagination: false,
    locale: 'vi',
    ...base,
    overrideAccess: true,
    req: inLanguage(req),
  })
  return docs
}

/** A new body of the kind and the place of the old one. An address that is taken gets the year. */
async function makeAgency(
  req: PayloadRequest,
  { on }: Plan,
  { name, nameEn, code }: Plan['created'][number],
  model: Agency | undefined,
): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'agencies',
    data: {
      name,
      code,
      slug: await freeSlug(req, name, on, 'vi'),
      kind: model?.kind ?? 'other',
      level: model?.level ?? 'province',
      parent: model?.parent ?? null,
      validFrom: noon(on),
      isSample: model?.isSample ?? false,
      _status: 'published',
    },
    locale: 'vi',
    ...base,
    overrideAccess: true,
    req: inLanguage(req),
  })
  if (nameEn) {
    await req.payload.update({
      collection: 'agencies',
      id,
      data: { name: nameEn, slug: await freeSlug(req, nameEn, on, 'en'), _status: 'published' },
      locale: 'en',
      ...base,
      overrideAccess: true,
      req: inLanguage(req),
    })
  }
  return id
}

async function freeSlug(
  req: PayloadRequest,
  name: string,
  on: string,
  locale: 'en' | 'vi',
): Promise<string> {
  const slug = slugify(name)
  const { totalDocs } = await req.payload.count({
    collection: 'agencies',
    where: { slug: { equals: slug } },
    locale,
    overrideAccess: true,
    req: inLanguage(req),
  })
  return totalDocs > 0 ? `${slug}-${on}` : slug
}

/** Somebody goes to a successor, or their mandate ends; a desk that nobody takes over is not shown. */
async function moveContact(
  req: PayloadRequest,
  { on }: Plan,
  key: string,
  agency: number | null,
): Promise<void> {
  if (agency !== null) {
    await setRow(req, 'contacts', key, { agency, _status: 'published' })
    return
  }
  const id = Number(key.split(':')[1])
  const { isSpokesperson, mandate }: Contact = await req.payload.findByID({
    collection: 'contacts',
    id,
    ...base,
    overrideAccess: true,
    req,
  })
  const ended = { mandate: { ...mandate, to: noon(dayBefore(on)) }, _status: 'published' }
  await setRow(req, 'contacts', key, isSpokesperson ? ended : { _status: 'draft' })
}

/**
 * What is still to be answered goes to the heir. An heir that was asked the same already answers
 * once: the old row ends with the reason, and its links open nothing more to write.
 */
async function moveAnswer(
  req: PayloadRequest,
  { decision }: Plan,
  key: string,
  agency: number | null,
): Promise<void> {
  const id = Number(key.split(':')[1])
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    select from information_answers own join information_answers other
      on other.request_id = own.request_id and other.agency_id = ${agency}
    where own.id = ${id}`)
  if (agency === null || rows.length > 0) {
    const reason = `Cơ quan đã kết thúc theo ${decision}.`
    await database.execute(sql`
      update information_answers set state = 'declined', answered_at = clock_timestamp(),
        decline_reason = ${reason}, updated_at = clock_timestamp() where id = ${id}`)
    return
  }
  await database.execute(sql`
    update information_requests_rels r set agencies_id = ${agency}
    from information_answers a where a.id = ${id} and r.parent_id = a.request_id
      and r.path in ('agencies', 'asked') and r.agencies_id = a.agency_id`)
  await database.execute(sql`
    update information_answers set agency_id = ${agency}, updated_at = clock_timestamp()
    where id = ${id}`)
}

async function setRow(
  req: PayloadRequest,
  collection: 'agencies' | 'contacts' | 'enquiries' | 'users',
  key: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.update({
    collection: collection as 'contacts',
    id: Number(key.split(':')[1]),
    data,
    locale: 'vi',
    ...base,
    overrideAccess: true,
    req: inLanguage(req),
  })
}
