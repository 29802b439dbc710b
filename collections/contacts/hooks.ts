import type { CollectionBeforeChangeHook } from 'payload'

/** Copies a channel into its public field only when it is marked public. */
export const derivePublicChannels: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const contact = { ...originalDoc, ...data }
  return {
    ...data,
    publicPhone: contact.officePhonePublic ? (contact.officePhone ?? null) : null,
    publicEmail: contact.officialEmailPublic ? (contact.officialEmail ?? null) : null,
  }
}
