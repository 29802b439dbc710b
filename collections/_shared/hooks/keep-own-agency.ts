import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { agencyOf, canPublish, isStaff } from '../access'
import { bi } from '../labels'
import { refusal } from '../messages'

/** Authors and contributors write for their own agency; they cannot give a text to another one. */
export const keepOwnAgency: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.user || canPublish(req.user)) return data
  const agency = agencyOf(req.user)
  if (agency === null) throw refusal(req, 403, noAgency)
  const wanted: unknown = data.agency
  if (wanted !== undefined && wanted !== null && Number(wanted) !== agency) {
    throw refusal(req, 403, otherAgency)
  }
  return { ...data, agency }
}

/**
 * A copy is taken from the newest draft, which other agencies may not read: authors copy only
 * texts of their own.
 */
export const copyOwnOnly: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const source = (args as { duplicateFromID?: number | string }).duplicateFromID
  if (operation !== 'create' || source === undefined || overrideAccess) return args
  if (!isStaff(req.user) || canPublish(req.user)) return args
  const own = await collection.access.update({ req, id: Number(source) })
  const { totalDocs } = await req.payload.count({
    collection: collection.slug as 'articles',
    where: { and: [{ id: { equals: Number(source) } }, typeof own === 'object' ? own : {}] },
    overrideAccess: true,
    req,
  })
  if (own === false || totalDocs === 0) throw refusal(req, 403, copyOwn)
  return args
}

const noAgency = bi(
  'Tài khoản của bạn chưa gắn với cơ quan nào. Hãy nhờ quản trị viên gán cơ quan trước khi viết.',
  'Your account has no agency yet. Ask an administrator to assign one before you write.',
)

const otherAgency = bi(
  'Bạn chỉ viết cho cơ quan của mình. Hãy chọn lại cơ quan, hoặc nhờ biên tập viên đổi giúp.',
  'You write for your own agency only. Choose it, or ask an editor to change the agency.',
)

const copyOwn = bi(
  'Bạn chỉ sao chép được bài của cơ quan mình.',
  'You can copy texts of your own agency only.',
)
