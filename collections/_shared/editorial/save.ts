import type { PayloadRequest } from 'payload'
import { MOVE_CONTEXT } from '../hooks/keep-workflow'
import { idOf } from '../relation'
import type { Edition, TextCollection, WorkflowPatch } from './edition'

type Row = Record<string, unknown>

interface Save {
  collection: TextCollection
  id: number
  data: Row
  patch: WorkflowPatch
  /** A version of its own, without touching what is public. */
  draft: boolean
  locale?: 'en' | 'vi'
}

/** Writes what a move decided; the only way past `publishByMove` and `keepWorkflow`. */
export async function saveMove(
  req: PayloadRequest,
  { collection, id, data, patch, draft, locale = 'vi' }: Save,
): Promise<Edition> {
  try {
    return (await req.payload.update({
      collection: collection as 'articles',
      id,
      data,
      draft,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
      context: { [MOVE_CONTEXT]: patch },
      req,
    })) as Edition
  } finally {
    // The Local API writes the context into `req`, where later saves would find it.
    delete req.context[MOVE_CONTEXT]
  }
}

/** The workflow fields of an edition as they are, with some of them changed. */
export function patchOf(
  edition: Edition,
  { workflow, ...changes }: Partial<WorkflowPatch>,
): WorkflowPatch {
  const known = edition.workflow
  return {
    state: edition.state ?? 'draft',
    holder: idOf(edition.holder),
    awaitingApproval: edition.awaitingApproval ?? false,
    ...changes,
    workflow: {
      submittedBy: idOf(known?.submittedBy),
      submittedAt: known?.submittedAt ?? null,
      changedBy: idOf(known?.changedBy),
      approvedBy: idOf(known?.approvedBy),
      approvedAt: known?.approvedAt ?? null,
      publishAt: known?.publishAt ?? null,
      publishedBy: idOf(known?.publishedBy),
      changeKind: known?.changeKind ?? null,
      changeNoteVi: known?.changeNoteVi ?? null,
      changeNoteEn: known?.changeNoteEn ?? null,
      ...workflow,
    },
  }
}
