import { type Answer, graphql, rest } from '../support/requests'

/** A note that is not public yet, and where its words could turn up. */
export interface Secret {
  word: string
  note: number
  slug: string
  file: number
  addresses: string[]
  version: number
  /** A public article whose text links to the note. */
  article: number
}

const q = encodeURIComponent

/** Questions whose answers show a note that is public, and nothing of one that is not. */
export const telling: Record<string, (secret: Secret) => Promise<Answer>> = {
  'REST list': ({ note }) => rest('GET', `/press-notes?where[id][equals]=${note}`),
  'REST by id': ({ note }) => rest('GET', `/press-notes/${note}`),
  'REST by id, all depths': ({ note }) => rest('GET', `/press-notes/${note}?depth=99`),
  'REST filter on the title': ({ word }) => rest('GET', `/press-notes?where[title][like]=${word}`),
  'REST filter on a fact': ({ word }) =>
    rest('GET', `/press-notes?where[keyFacts.statement][like]=${word}`),
  'REST filter on the slug': ({ slug }) => rest('GET', `/press-notes?where[slug][equals]=${slug}`),
  'REST draft=true': ({ note }) => rest('GET', `/press-notes/${note}?draft=true`),
  'REST list of drafts': ({ word }) =>
    rest('GET', `/press-notes?draft=true&where[title][like]=${word}`),
  'REST select': ({ note }) =>
    rest('GET', `/press-notes?where[id][equals]=${note}&select[title]=true`),
  'population of a link in a text': ({ article }) => rest('GET', `/articles/${article}?depth=3`),
  'GraphQL list': ({ note }) =>
    graphql('query ($id: Int) { PressNotes(where: { id: { equals: $id } }) { docs { title } } }', {
      id: note,
    }),
  'GraphQL by id': ({ note }) =>
    graphql('query ($id: Int!) { PressNote(id: $id) { title keyFacts { statement } } }', {
      id: note,
    }),
  'GraphQL by id, draft': ({ note }) =>
    graphql('query ($id: Int!) { PressNote(id: $id, draft: true) { title } }', { id: note }),
  'GraphQL filter': ({ word }) =>
    graphql(
      'query ($w: String) { PressNotes(where: { purpose: { like: $w } }) { docs { title } } }',
      {
        w: word,
      },
    ),
  'GraphQL or': ({ word }) =>
    graphql(
      `
        query ($w: String) {
          PressNotes(where: { OR: [{ title: { like: $w } }, { purpose: { like: $w } }] }) {
            docs {
              title
              attachments {
                file {
                  url
                  alt
                }
              }
            }
          }
        }
      `,
      { w: word },
    ),
  'media list': ({ file }) => rest('GET', `/media?where[id][equals]=${file}`),
  'media by id': ({ file }) => rest('GET', `/media/${file}`),
  'media filter': ({ word }) => rest('GET', `/media?where[caption][like]=${word}`),
  'GraphQL media': ({ file }) =>
    graphql('query ($id: Int!) { Media(id: $id) { alt url } }', { id: file }),
}

/** Counts of what matches; they tell as much as the rows. */
export const counts: Record<string, (secret: Secret) => Promise<number>> = {
  'REST count of notes': async ({ word }) =>
    Number((await rest('GET', `/press-notes/count?where[title][like]=${word}`)).json.totalDocs),
  'GraphQL count of notes': async ({ word }) => {
    const query =
      'query ($w: String) { countPressNotes(where: { title: { like: $w } }) { totalDocs } }'
    const { json } = await graphql(query, { w: word })
    return Number(json.data?.countPressNotes?.totalDocs)
  },
  'total of a list': async ({ word }) =>
    Number((await rest('GET', `/press-notes?limit=1&where[title][like]=${word}`)).json.totalDocs),
  'REST count of files': async ({ word }) =>
    Number((await rest('GET', `/media/count?where[caption][like]=${word}`)).json.totalDocs),
}

/** Questions that nobody but staff may ask, whatever the state. */
export const closed: Record<string, (secret: Secret) => Promise<Answer>> = {
  versions: ({ note }) => rest('GET', `/press-notes/versions?where[parent][equals]=${note}`),
  'a version': ({ version }) => rest('GET', `/press-notes/versions/${version}`),
  'GraphQL versions': () => graphql('{ versionsPressNotes { docs { version { title } } } }'),
  'GraphQL version': ({ version }) =>
    graphql('query ($id: Int) { versionPressNote(id: $id) { version { title } } }', {
      id: version,
    }),
  'filter on the note of a file': ({ word }) =>
    rest('GET', `/media?where[pressNote.title][like]=${word}`),
  'files in the order of their notes': () => rest('GET', '/media?sort=pressNote.title'),
  'redirects with their targets': () => rest('GET', '/redirects?depth=2'),
  'all languages at once': ({ note }) => rest('GET', `/press-notes/${note}?locale=all`),
  'a language in a filter': ({ word }) =>
    rest('GET', `/press-notes?where[${q('title.vi')}][like]=${word}`),
}
