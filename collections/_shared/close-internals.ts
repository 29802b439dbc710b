import type { Access, SanitizedConfig } from 'payload'
import { isStaff } from './access'

/**
 * Payload opens its own collections (document locks, preferences and the like) to whoever is
 * logged in, and journalists are. They are the admin's, so they are for staff alone (trust.md,
 * promise 8). Payload makes these collections itself; there is no earlier place to say so.
 */
export function closeInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    for (const [operation, rule] of Object.entries(collection.access)) {
      if (typeof rule !== 'function') continue
      Object.assign(collection.access, { [operation]: ifStaff(rule as Access) })
    }
    // New objects: Payload shares the endpoints that all collections have.
    collection.endpoints = (collection.endpoints || []).map((endpoint) => ({
      ...endpoint,
      handler: (req) =>
        isStaff(req.user)
          ? endpoint.handler(req)
          : Response.json({ errors: [forStaff] }, { status: 403 }),
    }))
  }
  return config
}

const ifStaff =
  (rule: Access): Access =>
  (args) =>
    isStaff(args.req.user) && rule(args)

const forStaff = { message: 'Chỉ dành cho cán bộ. / For staff only.' }
