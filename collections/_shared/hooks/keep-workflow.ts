import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import {
  changesText,
  type Edition,
  type TextCollection,
  type WorkflowPatch,
} from '../editorial/edition'
import { logMove } from '../editorial/log'
import { idOf } from '../relation'
import { type State, stateAfterChange } from '../workflow'

/** Where `editorial/move.ts` hands over what it decided; requests cannot set it. */
export const MOVE_CONTEXT = 'editorialMove'

/** True while a move of the workflow is carried out. */
export function isMove(req: PayloadRequest): boolean {
  return req.context[MOVE_CONTEXT] !== undefined
}

/**
 * Keeps the workflow's own fields from everybody but the moves, whatever a request, a copy or a
 * restored version brings along, and lets a change of the text cancel what was approved.
 */
export const keepWorkflow: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const patch = req.context[MOVE_CONTEXT] as WorkflowPatch | undefined
  if (patch) return { ...data, ...patch }
  if (operation === 'create') return { ...data, ...firstState(req, data._status) }
  if (!req.user && data._status === 'published') return { ...data, ...publishedBySystem }

  const before = originalDoc as WorkflowPatch
  const state: State = before.state ?? 'draft'
  const kept = pick(before)
  if (!changesText(originalDoc as Record<string, unknown>, data)) return { ...data, ...kept }

  const after = stateAfterChange(state)
  const changedBy = req.user?.collection === 'users' ? req.user.id : null
  const approver = idOf(before.workflow?.approvedBy)
  const cancelled = approver !== null && (state === 'approved' || state === 'scheduled')
  if (cancelled) {
    await logMove(req, collection.slug as TextCollection, originalDoc as Edition, {
      move: 'approval-cancelled',
      from: state,
      to: after,
    })
  }
  return {
    ...data,
    ...kept,
    state: after,
    holder: after === 'draft' ? (changedBy ?? idOf(before.holder)) : kept.holder,
    workflow: {
      ...kept.workflow,
      changedBy,
      ...(after === 'draft' ? { approvedBy: null, approvedAt: null, publishAt: null } : {}),
    },
  }
}

function firstState(req: PayloadRequest, status: unknown): WorkflowPatch {
  if (!req.user && status === 'published') return publishedBySystem
  const writer = req.user?.collection === 'users' ? req.user.id : null
  return {
    state: 'draft',
    holder: writer,
    awaitingApproval: false,
    workflow: { changedBy: writer },
  }
}

/** The demonstration and imports publish without a person; nobody waits for anything then. */
const publishedBySystem: WorkflowPatch = {
  state: 'published',
  holder: null,
  awaitingApproval: false,
  workflow: {},
}

function pick({ state, holder, awaitingApproval, workflow }: WorkflowPatch): WorkflowPatch {
  return {
    state: state ?? 'draft',
    holder: idOf(holder),
    awaitingApproval: awaitingApproval ?? false,
    workflow: {
      ...workflow,
      submittedBy: idOf(workflow?.submittedBy),
      changedBy: idOf(workflow?.changedBy),
      approvedBy: idOf(workflow?.approvedBy),
      publishedBy: idOf(workflow?.publishedBy),
    },
  }
}
