import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { env } from '../../../src/env'
import { type OutdatedClaim, outdatedClaims } from '../../../src/lib/indicators/outdated-claims'
import { preparedCorrection } from '../../../src/lib/indicators/prepared-correction'
import { queueMail } from '../../../src/mail/queue-mail'
import { workflowLetter } from '../../../src/mail/workflow'
import { editorAccounts } from '../../_shared/access'
import { idOf } from '../../_shared/relation'

/**
 * Writes to those who had a published article in hand when a figure in it is revised, in the
 * transaction that records the new figure; to the editors when nobody of them has an account.
 */
export const tellRevised: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const value = (doc as { id: number }).id
  const claims = (await outdatedClaims(req, { value })).filter(({ newId }) => newId === value)
  const told = new Set<number>()
  for (const claim of claims) {
    if (told.has(claim.article)) continue
    told.add(claim.article)
    await tell(req, claim)
  }
}

async function tell(req: PayloadRequest, claim: OutdatedClaim): Promise<void> {
  const { wrong, right } = preparedCorrection(claim, 'vi')
  for (const { id, email, name } of await peopleOf(req, claim.article)) {
    if (req.user?.collection === 'users' && req.user.id === id) continue
    await queueMail(req, {
      kind: 'workflow',
      key: `figure-revised:${claim.newId}:${claim.article}:${id}`,
      to: email,
      ...workflowLetter({
        name,
        who: null,
        what: 'Số liệu trong bài đã được điều chỉnh',
        title: claim.title,
        quote: null,
        comment: `Trong bài: ${wrong}\nNay là: ${right}`,
        next: 'Hãy xem đính chính đã soạn sẵn, rồi sửa bài. Không có gì tự đăng.',
        link: `${env.SITE_URL}/admin/figures`,
      }),
    })
  }
}

async function peopleOf(req: PayloadRequest, article: number) {
  const { holder, createdBy, workflow } = await req.payload.findByID({
    collection: 'articles',
    id: article,
    select: { holder: true, createdBy: true, workflow: { submittedBy: true, approvedBy: true } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const hands = [createdBy, holder, workflow?.submittedBy, workflow?.approvedBy].map(idOf)
  const find = async (where: Where) =>
    (
      await req.payload.find({
        collection: 'users',
        where,
        select: { email: true, name: true },
        depth: 0,
        pagination: false,
        overrideAccess: true,
        req,
      })
    ).docs
  const people = await find({ id: { in: hands.filter((id) => id !== null) } })
  return people.length > 0 ? people : find(editorAccounts)
}
