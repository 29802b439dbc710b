import { listAgencies } from './agencies'
import { contentQuery } from './query'
import type { Locale } from '../lib/locales'

/** What somebody who asks may choose from: topics of the site, and bodies of the province. */
export interface AskChoices {
  topics: { id: number; label: string }[]
  agencies: { id: number; label: string }[]
}

const mostTopics = 100

const listTopics = contentQuery(
  'ask-topics',
  async ({ payload, options }): Promise<AskChoices['topics']> => {
    const { docs } = await payload.find({
      collection: 'terms',
      ...options,
      draft: false,
      where: { and: [{ scheme: { equals: 'topic' } }, { replacedBy: { exists: false } }] },
      select: { label: true },
      sort: 'label',
      depth: 0,
      limit: mostTopics,
      pagination: false,
    })
    return docs.flatMap(({ id, label }) => (label ? [{ id, label }] : []))
  },
)

/** The choices of the form in a language. */
export async function askChoices(locale: Locale): Promise<AskChoices> {
  const [topics, agencies] = await Promise.all([
    listTopics(locale, null),
    listAgencies(locale, { closed: false }),
  ])
  return {
    topics,
    agencies: agencies
      .filter(({ level }) => level === 'province')
      .map(({ id, name }) => ({ id, label: name.text })),
  }
}
