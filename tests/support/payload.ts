import type { Payload } from 'payload'
import { openPayload } from '../../src/lib/payload'
import type { User } from '../../src/generated/payload-types'
import type { Role } from '../../collections/_shared/access'

export const testPayload = (): Promise<Payload> => openPayload()

/** The password of every test account. */
export const PASSWORD = 'suoi-nui-may-rung-27'

let counter = Date.now() % 1_000_000

/** A text that no other test has used, for fields that must be unique. */
export function unique(prefix: string): string {
  counter += 1
  return `${prefix}-${counter}`
}

export function agencyData() {
  const code = unique('A')
  return {
    name: `Cơ quan ${code}`,
    code,
    kind: 'department' as const,
    level: 'province' as const,
  }
}

export async function makeAgency(payload: Payload) {
  return payload.create({
    collection: 'agencies',
    data: { ...agencyData(), _status: 'published' },
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
      password: PASSWORD,
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

export const pressNoteData = (agency: number, title = unique('Thông tin thử')) => ({
  number: '01/2026',
  title,
  purpose: 'Để thử.',
  visibility: 'public' as const,
  agency,
})

export const mechanismData = () => ({
  code: unique('CC'),
  name: 'Cơ chế thử',
  kind: 'upr' as const,
})

export async function makeMechanism(payload: Payload) {
  return payload.create({
    collection: 'mechanisms',
    data: { ...mechanismData(), _status: 'published' },
    locale: 'vi',
  })
}

export const recommendationData = (mechanism: number, summary = 'Tóm tắt bằng lời của ta.') => ({
  key: unique('A/HRC/99/9|1|XX'),
  annotationType: 'recommendation' as const,
  position: 'supported' as const,
  mechanism,
  summary,
})

/** A small table as an upload. */
export function csvFile() {
  const data = Buffer.from('xã,số trẻ\nThử,12\n')
  return { data, mimetype: 'text/csv', name: `${unique('bang')}.csv`, size: data.length }
}
