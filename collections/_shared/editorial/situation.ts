import type { PayloadRequest } from 'payload'
import { databaseNow } from '../../../src/lib/database/clock'
import { canPublish, isStaff, publicPressNote } from '../access'
import { bi } from '../labels'
import { notFound, refusal } from '../messages'
import type { State } from '../workflow'
import type { Edition, TextCollection } from './edition'

/** A text as somebody who may write it finds it. */
export interface Situation {
  collection: TextCollection
  id: number
  /** The newest edition, in Vietnamese. */
  edition: Edition
  state: State
  /** `versionToken` of the newest version. */
  version: string
  /** The text is public now, maybe as an older edition. */
  isLive: boolean
  /** It has been public before. */
  wasPublished: boolean
  now: string
  isEditor: boolean
  userId: number
}

/**
 * Reads how a text stands for the person who asks.
 *
 * @throws APIError 404 for whoever may not see it, 403 for whoever sees it and may not write it.
 */
export async function readSituation(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
): Promise<Situation> {
  const { user } = req
  if (!isStaff(user)) throw notFound(req)
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    locale: 'vi',
    depth: 0,
    where: { id: { equals: id } },
    draft: true,
    fallbackLocale: false,
    limit: 1,
    overrideAccess: false,
    user,
    req,
  })
  const edition = docs[0] as Edition | undefined
  if (!edition) throw notFound(req)
  if (!(await mayWrite(req, collection, id))) throw refusal(req, 403, notYours)
  const now = await databaseNow(req.payload)
  return {
    collection,
    id,
    edition,
    state: edition.state ?? 'draft',
    version: await newestVersion(req, collection, id),
    isLive: await isPublicNow(req, collection, id),
    wasPublished: Boolean(edition.publishedAt),
    now,
    isEditor: canPublish(user),
    userId: user.id,
  }
}

/**
 * Names a version as somebody saw it. Autosaves change a version in place, so that its id alone
 * would not tell what was approved.
 */
function versionToken(version: { id: number | string; updatedAt: string }): string {
  return `${version.id}@${version.updatedAt}`
}

async function newestVersion(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
): Promise<string> {
  const { docs } = await req.payload.findVersions({
    collection: collection as 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    select: { parent: true, updatedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ? versionToken(docs[0]) : ''
}

async function mayWrite(req: PayloadRequest, collection: TextCollection, id: number) {
  const rule = await req.payload.collections[collection].config.access.update({ req, id })
  if (typeof rule === 'boolean') return rule
  const { totalDocs } = await req.payload.count({
    collection: collection as 'articles',
    where: { and: [{ id: { equals: id } }, rule] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** True when the live row is published; a press note under embargo counts, its page will come. */
async function isPublicNow(req: PayloadRequest, collection: TextCollection, id: number) {
  const { totalDocs } = await req.payload.count({
    collection: collection as 'articles',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** True when everybody can read the text now: not under embargo, not for the press alone. */
export async function isOpenToAll(req: PayloadRequest, { collection, id, now }: Situation) {
  const { totalDocs } = await req.payload.count({
    collection: collection as 'articles',
    where: {
      and: [
        { id: { equals: id } },
        ...(collection === 'press-notes'
          ? publicPressNote(now)
          : [{ _status: { equals: 'published' } }]),
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const notYours = bi(
  'Bạn đọc được bài này nhưng không phải người viết bài. Hãy trao đổi với cơ quan ban hành.',
  'You may read this text, but it is not yours to work on. Talk to the issuing agency.',
)
