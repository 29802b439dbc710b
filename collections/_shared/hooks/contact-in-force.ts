import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../messages'
import { contactProblem } from '../quality-gate/contact'
import { idOf } from '../relation'

/**
 * Refuses to publish a record whose contact may not speak. The demonstration and the imports, which
 * have no user, tell of the past and pass.
 *
 * @param field the field of the record that names the contact
 */
export const contactInForce =
  (field: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (!req.user || data._status !== 'published') return data
    const named = (data as Record<string, unknown>)[field]
    const before = (originalDoc as Record<string, unknown> | undefined)?.[field]
    const id = idOf(field in data ? named : before)
    const problem = id === null ? null : await contactProblem(req, id)
    if (problem) throw refusal(req, 400, problem)
    return data
  }
