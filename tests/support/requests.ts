import { DELETE, GET, PATCH, POST } from '../../src/app/(payload)/api/[...slug]/route'
import { POST as GRAPHQL } from '../../src/app/(payload)/api/graphql/route'
import type { User } from '../../src/generated/payload-types'
import { PASSWORD, testPayload } from './payload'

/*
 * The API as a program meets it: requests go through the very handlers that Next serves, with
 * their parsing, access rules and errors; only the socket is missing.
 */

const ORIGIN = 'http://localhost:3000'

export interface Answer {
  status: number
  headers: Headers
  /** The body as text, to look for what must not be in it. */
  text: string
  json: Json
}

/** An answer read with care: fields of fields, without a type for each query. */
export interface Json {
  [key: string]: Json
}

interface RequestOptions {
  token?: string
  body?: unknown
  language?: 'en' | 'vi'
  headers?: Record<string, string>
}

/** Logs in as the admin form does and answers the token. */
export async function tokenOf(user: User): Promise<string> {
  const payload = await testPayload()
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: PASSWORD },
  })
  if (!token) throw new Error('No token after log-in.')
  return token
}

const restHandlers = { DELETE, GET, PATCH, POST }

type Method = keyof typeof restHandlers

/** Asks the REST interface; `path` starts after `/api`. */
export async function rest(
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  await hush()
  const url = new URL(`/api${path}`, ORIGIN)
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const request = requestFor(url, method, options)
  return answerOf(await restHandlers[method](request, { params: Promise.resolve({ slug }) }))
}

/** Asks the GraphQL interface. */
export async function graphql(
  query: string,
  variables: Record<string, unknown> = {},
  options: Omit<RequestOptions, 'body'> = {},
): Promise<Answer> {
  await hush()
  const url = new URL('/api/graphql', ORIGIN)
  const body = { query, variables }
  return answerOf(await GRAPHQL(requestFor(url, 'POST', { ...options, body })))
}

/** Payload logs each refusal as an error; here they are what is tested. */
async function hush(): Promise<void> {
  const { logger } = await testPayload()
  logger.level = 'silent'
}

let browserHeaders: Record<string, string> = {}

/** Asks everything inside with these headers too, as the browser of somebody would. */
export async function inBrowser<T>(
  headers: Record<string, string>,
  work: () => Promise<T>,
): Promise<T> {
  browserHeaders = { origin: ORIGIN, ...headers }
  try {
    return await work()
  } finally {
    browserHeaders = {}
  }
}

function requestFor(url: URL, method: Method, options: RequestOptions) {
  const { token, body, language = 'en', headers = {} } = options
  return new Request(url, {
    method,
    headers: {
      'Accept-Language': language,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...browserHeaders,
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: (isJson ? JSON.parse(text) : {}) as Json,
  }
}
