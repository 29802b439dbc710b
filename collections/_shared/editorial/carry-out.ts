import type { PayloadRequest } from 'payload'
import { idOf } from '../relation'
import { type Move, type MoveName, type State, takedownKinds } from '../workflow'
import type { WorkflowPatch } from './edition'
import type { MoveRequest } from './move-request'
import { publishEdition } from './publish'
import { patchOf, saveMove } from './save'
import type { Situation } from './situation'
import { endTakedowns, takeDown } from './takedown'

/** What a move writes, once all that speaks against it has been asked. */
export async function carryOut(
  req: PayloadRequest,
  situation: Situation,
  move: Move & { name: MoveName },
  asked: MoveRequest,
): Promise<void> {
  const { collection, id, edition, state, now, userId, wasPublished } = situation
  const to: State = move.to === 'same' ? state : move.to
  const keep = (changes: Partial<WorkflowPatch>) =>
    saveMove(req, {
      collection,
      id,
      data: {},
      patch: patchOf(edition, { state: to, ...changes }),
      draft: true,
    })
  const change = wasPublished ? (asked.change ?? null) : null
  const publication = { collection, id, edition, now, publishedBy: userId }
  switch (move.name) {
    case 'comment':
      return
    case 'submit':
      await keep({ holder: null, workflow: { submittedBy: userId, submittedAt: now } })
      return
    case 'take-back':
      await keep({ holder: userId })
      return
    case 'take-on':
      await keep({ holder: userId })
      return
    case 'request-changes':
      await keep({
        holder: idOf(edition.workflow?.submittedBy) ?? idOf(edition.createdBy),
        workflow: { approvedBy: null, approvedAt: null, publishAt: null },
      })
      return
    case 'approve':
      await keep({ holder: userId, workflow: { approvedBy: userId, approvedAt: now } })
      return
    case 'schedule':
      await keep({
        holder: userId,
        workflow: {
          publishAt: asked.publishAt ?? null,
          changeKind: change?.kind ?? null,
          changeNoteVi: change?.noteVi ?? null,
          changeNoteEn: change?.noteEn ?? null,
        },
      })
      return
    case 'unschedule':
      await keep({ workflow: { publishAt: null } })
      return
    case 'publish':
      await publishEdition(req, { ...publication, change, awaitingApproval: false })
      return
    case 'publish-emergency':
      await publishEdition(req, { ...publication, change, awaitingApproval: true })
      return
    case 'approve-afterwards':
      await saveMove(req, {
        collection,
        id,
        data: { _status: 'published' },
        patch: patchOf(edition, {
          awaitingApproval: false,
          workflow: { approvedBy: userId, approvedAt: now },
        }),
        draft: false,
      })
      return
    case 'reinstate':
      await saveMove(req, {
        collection,
        id,
        data: { _status: 'published' },
        patch: patchOf(edition, { state: 'published' }),
        draft: false,
      })
      await endTakedowns(req, collection, id, now)
      return
    case 'withdraw':
    case 'consolidate':
    case 'remove-error':
      await takeDown(req, situation, takedownKinds[move.name], asked)
  }
}
