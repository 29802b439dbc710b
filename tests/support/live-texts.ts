import { origin, tokenOf } from './browser'
import { bodyOf } from './workflow-texts'

/*
 * Texts of the running site, made and moved as a program would over REST.
 */

const tokens = new Map<string, Promise<string>>()

/** Asks the API as one of the demonstration's accounts; one log-in per account. */
export async function api(
  role: string,
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  const token = tokens.get(role) ?? tokenOf(role)
  tokens.set(role, token)
  return fetch(`${origin}/api${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': 'vi',
      Authorization: `JWT ${await token}`,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
}

/** The first agency of the demonstration. */
async function anyAgency(): Promise<number> {
  const answer = await fetch(`${origin}/api/agencies?limit=1&depth=0`)
  const { docs } = (await answer.json()) as { docs: { id: number }[] }
  if (!docs[0]) throw new Error('The demonstration has no agencies.')
  return docs[0].id
}

/** Somebody who may speak, for press notes. */
async function anySpokesperson(): Promise<number> {
  const where = 'where[isSpokesperson][equals]=true&where[mandate.to][exists]=false'
  const answer = await fetch(`${origin}/api/contacts?${where}&limit=1&depth=0`)
  const { docs } = (await answer.json()) as { docs: { id: number }[] }
  if (!docs[0]) throw new Error('The demonstration has no spokesperson without an end.')
  return docs[0].id
}

/** Makes an article with all that the quality gate asks for, as a draft. */
export async function draftArticle(slug: string, data: object = {}): Promise<number> {
  return make('articles', {
    pillar: 'education',
    title: 'Bài kiểm thử',
    slug,
    summary: 'Tóm tắt đủ dài để đứng một mình trong danh sách và bản tin.',
    body: bodyOf('Một đoạn của bài kiểm thử.'),
    sources: [{ title: 'Một văn bản có thật' }],
    agency: await anyAgency(),
    ...data,
  })
}

/** The same for a press note. */
export async function draftPressNote(slug: string, data: object = {}): Promise<number> {
  return make('press-notes', {
    number: '99/2026',
    title: 'Thông tin kiểm thử',
    slug,
    purpose: 'Mục đích viết đủ dài để đứng một mình trong danh sách.',
    keyMessages: [{ text: 'Một thông điệp.' }],
    keyFacts: [{ statement: 'Một dữ kiện.', sourceTitle: 'Một văn bản có thật' }],
    spokesperson: await anySpokesperson(),
    agency: await anyAgency(),
    visibility: 'public',
    ...data,
  })
}

async function make(collection: string, data: object): Promise<number> {
  const answer = await api('editor', 'POST', `/${collection}?locale=vi&draft=true`, data)
  const text = await answer.text()
  if (answer.status !== 201) throw new Error(`Not made: ${answer.status} ${text}`)
  return (JSON.parse(text) as { doc: { id: number } }).doc.id
}

/** Saves a draft of a text. */
export async function saveDraft(collection: string, id: number, data: object): Promise<void> {
  const answer = await api('editor', 'PATCH', `/${collection}/${id}?draft=true&locale=vi`, data)
  if (!answer.ok) throw new Error(`Not saved: ${answer.status} ${await answer.text()}`)
}

/** Makes a move of the workflow and answers the status and the text. */
export async function moveLive(
  role: string,
  collection: string,
  id: number,
  move: string,
  words: object = {},
): Promise<void> {
  const panel = await api(role, 'GET', `/${collection}/${id}/workflow`)
  const { version } = (await panel.json()) as { version?: string }
  const answer = await api(role, 'POST', `/${collection}/${id}/workflow`, {
    move,
    version,
    ...words,
  })
  if (!answer.ok) throw new Error(`${move}: ${answer.status} ${await answer.text()}`)
}

/** Publishes what an editor has made: the demonstration's only editor needs the emergency move. */
export const publishLive = (collection: string, id: number) =>
  moveLive('editor', collection, id, 'publish-emergency', {
    comment: 'Kiểm thử.',
    change: { kind: 'minor' },
  })
