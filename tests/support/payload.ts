import type { Payload } from 'payload'
import { openPayload } from '../../src/lib/payload'
import type { User } from '../../src/generated/payload-types'
import type { Role } from '../../collections/_shared/access'

export const testPayload = (): Promise<Payload> => openPayload()

let counter = Date.now() % 1_000_000

/** A text that no other test has used, for fields that must be unique. */
export function unique(prefix: string): string {
  counter += 1
  return `${prefix}-${counter}`
}

export async function makeAgency(payload: Payload) {
  const code = unique('A')
  return payload.create({
    collection: 'agencies',
    data: {
      name: `Cơ quan ${code}`,
      code,
      kind: 'department',
      level: 'province',
      _status: 'published',
    },
    locale: 'vi',
  })
}

/** A member of staff as hooks and access rules see one. */
export async function makeUser(payload: Payload, role: Role, agency: number): Promise<User> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `Người thử ${role}`,
      email: `${unique(role)}@example.vn`,
      password: 'suoi-nui-may-rung-27',
      role,
      agency,
    },
    depth: 0,
  })
  return { ...user, collection: 'users' }
}

export const articleData = (agency: number, title = unique('Bài thử')) => ({
  pillar: 'education' as const,
  title,
  summary: 'Tóm tắt của bài thử.',
  agency,
})
