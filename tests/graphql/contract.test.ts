import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql'
import { formatNames } from 'payload'
import { describe, expect, it } from 'vitest'
import { testPayload } from '../support/payload'
import { graphql } from '../support/requests'

/* The committed contract and the examples of the documentation. */

const schema = (): GraphQLSchema =>
  buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'))

const page = readFileSync('docs/content-api.md', 'utf8')
const examples = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query)

describe('the committed schema', () => {
  it('names every collection and global that GraphQL serves', async () => {
    const { config } = await testPayload()
    const types = Object.keys(schema().getTypeMap())
    const served = config.collections.filter(
      ({ slug, graphQL }) => graphQL !== false && !slug.startsWith('payload-'),
    )
    expect(served.length).toBeGreaterThan(10)
    const names = [...served, ...config.globals].map(({ slug }) => formatNames(slug).singular)
    const singular = names.map((name) => name.replace(/[^A-Za-z0-9]/g, ''))
    expect(singular.filter((name) => !types.includes(name))).toEqual([])
  })

  it('knows the languages of the site and no others', () => {
    const locales = schema().getType('LocaleInputType')?.astNode
    expect(locales).toMatchObject({
      values: [{ name: { value: 'vi' } }, { name: { value: 'en' } }],
    })
  })

  it('is what the handler answers to introspection', async () => {
    const { json } = await graphql('{ __schema { queryType { fields { name } } } }')
    const served = json.data?.__schema?.queryType?.fields as unknown as { name: string }[]
    const committed = Object.keys(schema().getQueryType()?.getFields() ?? {})
    expect(served.map(({ name }) => name).sort()).toEqual(committed.sort())
  })
})

describe('docs/content-api.md', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(0))

  it.each(examples.map((query) => [/query (\w+)/.exec(query)?.[1] ?? query.slice(0, 40), query]))(
    'example %s fits the contract and is answered',
    async (_name, query) => {
      expect(validate(schema(), parse(query))).toEqual([])
      if (query.includes('$')) return // needs values
      const { json } = await graphql(query)
      expect(json.errors).toBeUndefined()
    },
  )
})
