import type { PayloadRequest } from 'payload'
import { type KnownChannels, phoneDigits } from './private-data'

/** The office channels that the site itself publishes: of contacts, agencies and the site. */
export async function knownChannels(req: PayloadRequest): Promise<KnownChannels> {
  const everything = {
    where: { _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
  } as const
  const contacts = await req.payload.find({
    collection: 'contacts',
    select: { publicPhone: true, publicEmail: true },
    ...everything,
    overrideAccess: true,
    req,
  })
  const agencies = await req.payload.find({
    collection: 'agencies',
    select: { phone: true, email: true },
    ...everything,
    overrideAccess: true,
    req,
  })
  const site = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const emails = [
    ...contacts.docs.map(({ publicEmail }) => publicEmail),
    ...agencies.docs.map(({ email }) => email),
    site.email,
  ]
  const phones = [
    ...contacts.docs.map(({ publicPhone }) => publicPhone),
    ...agencies.docs.map(({ phone }) => phone),
    site.phone,
  ]
  return {
    emails: new Set(emails.flatMap((email) => (email ? [email.toLowerCase()] : []))),
    phones: new Set(phones.flatMap((phone) => (phone ? [phoneDigits(phone)] : []))),
  }
}
