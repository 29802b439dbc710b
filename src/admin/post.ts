/** What the server answered, or the sentence that stands against it ('' when it says nothing). */
export type Posted<T> = { result: T } | { refused: string }

/** Sends something to the API as whoever is logged in. */
export async function post<T = Record<string, unknown>>(
  address: string,
  body: object = {},
): Promise<Posted<T>> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok) return { result: (answer ?? {}) as T }
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  return { refused: errors?.[0]?.message ?? '' }
}
