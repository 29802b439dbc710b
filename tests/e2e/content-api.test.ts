import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { origin } from '../support/browser'

const guide = readFileSync('docs/content-api.md', 'utf8')

function blocks(language: string): string[] {
  return [...guide.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map(
    (match) => match[1] ?? '',
  )
}

interface Answer {
  data?: Record<string, { docs: Record<string, unknown>[] }>
  errors?: { message: string }[]
}

describe('the guide of the content API', () => {
  it.each(blocks('graphql').map((query) => [/query (\w+)/.exec(query)?.[1] ?? query, query]))(
    'answers its query %s as an anonymous reader',
    async (_name, query) => {
      const response = await fetch(`${origin}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data = {}, errors } = (await response.json()) as Answer
      expect(errors).toBeUndefined()
      for (const [name, { docs }] of Object.entries(data)) {
        expect(docs.length, name).toBeGreaterThan(0)
      }
    },
  )

  it('answers its REST addresses and lets every origin read', async () => {
    const addresses = blocks('sh')
      .flatMap((block) => block.match(/http:\/\/localhost:3000\/api\/[^\s']+\?[^\s']+/g) ?? [])
      .map((address) => address.replace('http://localhost:3000', origin))
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) {
      const response = await fetch(address, { headers: { Origin: 'https://elsewhere.example' } })
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      const { docs } = (await response.json()) as { docs: unknown[] }
      expect(docs.length, address).toBeGreaterThan(0)
    }
  })

  it('says what is wrong with a query, without a stack', async () => {
    const response = await fetch(`${origin}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ Articles { docs { passwordHash } } }' }),
    })
    const text = await response.text()
    expect(text).toContain('passwordHash')
    expect(text).not.toMatch(/node_modules|at .*:\d+:\d+/)
  })

  it('has no playground in production', async () => {
    expect((await fetch(`${origin}/api/graphql-playground`)).status).toBe(404)
  })

  it('calls a malformed address the fault of whoever sent it', async () => {
    for (const path of ['/vi/%E0%A4', '/vi/bao-chi/%E0%A4/press-kit.zip', '/api/articles/%E0%A4']) {
      expect((await fetch(origin + path)).status, path).toBe(400)
    }
  })
})
