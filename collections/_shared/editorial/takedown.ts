import { type PayloadRequest, isolateObjectProperty } from 'payload'
import { liveAddresses } from '../hooks/redirect-on-rename'
import type { TakedownKind } from '../workflow'
import type { TextCollection } from './edition'
import { targetField } from './log'
import type { MoveRequest } from './move-request'
import { findReplacement } from './replacement'
import { patchOf, saveMove } from './save'
import { isOpenToAll, type Situation } from './situation'

/**
 * Takes a public text down and puts that on public record: withdrawn texts keep their page,
 * consolidated ones lead to another, texts published in error are gone.
 */
export async function takeDown(
  req: PayloadRequest,
  situation: Situation,
  kind: TakedownKind,
  asked: MoveRequest,
): Promise<void> {
  const { collection, id, edition, state, now, userId } = situation
  const addresses = await liveAddresses(collection, id, req)
  const replacement =
    kind === 'consolidated' ? await findReplacement(req, situation, asked.replacement) : null
  const { id: takedown } = await req.payload.create({
    collection: 'takedowns',
    data: {
      [targetField[collection]]: id,
      kind,
      reason: asked.reasonVi ?? '',
      at: now,
      pathVi: addresses.vi ?? null,
      pathEn: addresses.en ?? null,
      replacedBy: replacement?.path ?? null,
      wasPublic: await isOpenToAll(req, situation),
      by: userId,
    },
    locale: 'vi',
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (asked.reasonEn) {
    await req.payload.update({
      collection: 'takedowns',
      id: takedown,
      data: { reason: asked.reasonEn },
      locale: 'en',
      depth: 0,
      overrideAccess: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
  }
  // An edition that is being worked on keeps its place in the workflow.
  const rests = state === 'published' || state === 'withdrawn'
  if (kind === 'withdrawn') {
    if (!rests) return
    const patch = patchOf(edition, { state: 'withdrawn' })
    await saveMove(req, { collection, id, data: {}, patch, draft: true })
    return
  }
  await saveMove(req, {
    collection,
    id,
    data: { _status: 'draft' },
    patch: patchOf(edition, { state: rests ? 'unpublished' : state, awaitingApproval: false }),
    draft: false,
  })
  if (!replacement) return
  for (const from of Object.values(addresses)) {
    await req.payload.delete({
      collection: 'redirects',
      where: { from: { equals: from } },
      overrideAccess: true,
      req,
    })
    await req.payload.create({
      collection: 'redirects',
      data: {
        from,
        locale: from.startsWith('/en/') ? 'en' : 'vi',
        to: { relationTo: replacement.relationTo, value: replacement.value },
      },
      overrideAccess: true,
      req,
    })
  }
}

/** Says on the record that a text is public again; called whenever one is published. */
export async function endTakedowns(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
  now: string,
): Promise<void> {
  await req.payload.update({
    collection: 'takedowns',
    where: {
      and: [{ [targetField[collection]]: { equals: id } }, { endedAt: { exists: false } }],
    },
    data: { endedAt: now },
    depth: 0,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
}
