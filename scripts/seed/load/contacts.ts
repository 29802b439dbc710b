import { contacts } from '../data/contacts'
import { asServer, day, sample, type SeedContext } from './context'
import { termKey } from './terms'

/** Writes contacts; who stands in for whom is known only when all of them exist. */
export async function loadContacts({ payload, ids, log }: SeedContext): Promise<void> {
  for (const { key, name, post, agency, phone, email, order, mandate } of contacts) {
    const { id } = await payload.create({
      ...asServer,
      collection: 'contacts',
      locale: 'vi',
      data: {
        ...sample,
        name,
        post: post.vi,
        agency: ids.get('agencies', agency),
        officePhone: phone,
        officePhonePublic: phone !== null,
        officialEmail: email,
        officialEmailPublic: email !== null,
        order,
        isSpokesperson: mandate !== undefined,
        ...(mandate
          ? { mandate: { ...mandateFields(ids, mandate), scope: mandate.scope.vi } }
          : {}),
      },
    })
    ids.set('contacts', key, id)
  }
  for (const { key, post, mandate } of contacts) {
    await payload.update({
      ...asServer,
      collection: 'contacts',
      id: ids.get('contacts', key),
      locale: 'en',
      data: {
        ...sample,
        post: post.en,
        ...(mandate
          ? {
              mandate: {
                ...mandateFields(ids, mandate),
                scope: mandate.scope.en,
                delegate: mandate.delegate ? ids.get('contacts', mandate.delegate) : null,
              },
            }
          : {}),
      },
    })
  }
  log(`  ${contacts.length} contacts`)
}

function mandateFields(
  ids: SeedContext['ids'],
  mandate: NonNullable<(typeof contacts)[number]['mandate']>,
) {
  return {
    topics: mandate.topics.map((code) => ids.get('terms', termKey('topic', code))),
    decisionNumber: mandate.decisionNumber,
    from: day(mandate.from),
    to: day(mandate.to),
  }
}
