import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeAgency, testPayload, unique } from '../support/payload'
import { makeFile, reportLines, runCommandLine, unusedNumber } from './support'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

const newSymbol = () => `A/HRC/${unusedNumber(6)}/6`

function row(symbol: string | null, changes: Record<string, unknown> = {}) {
  return {
    src: 'test.xlsx:2',
    state_under_review: 'Viet Nam',
    text: `Continue, as ${unique('before')}.`,
    recommending_state: 'Norway',
    response: 'Supported',
    cycle: 2,
    year: 2014,
    document_symbol: symbol,
    paragraph: symbol ? '143.10' : null,
    sdg_goals: null,
    sdg_targets: null,
    keywords: null,
    type: 'Recommendation',
    upr_info_issues: 'Justice',
    upr_info_session: 18,
    ...changes,
  }
}

const jsonFile = (...rows: unknown[]) => makeFile('upr.json', JSON.stringify(rows, null, 1))

async function recordOf(key: string) {
  const { docs } = await payload.find({
    collection: 'recommendations',
    where: { key: { equals: key } },
    depth: 1,
    locale: 'vi',
  })
  return docs[0]
}

async function versionsOf(id: number) {
  const { totalDocs } = await payload.countVersions({
    collection: 'recommendations',
    where: { parent: { equals: id } },
  })
  return totalDocs
}

const labels = (tags: { term: unknown }[] | null | undefined) =>
  (tags ?? []).map(({ term }) => (term as { code: string }).code)

describe('one recommendation', () => {
  it('is written with its state, cycle, position and tags, by the rules of the collection', async () => {
    const symbol = newSymbol()
    const file = jsonFile(
      row(symbol, {
        recommending_state: ' Cape  Verde',
        response: 'Supported/Noted',
        upr_info_issues: 'Justice , Women’s rights',
        keywords: 'Women and girlsChildren',
        sdg_targets: '16.1, 16.3',
      }),
    )
    const result = await runCommandLine(payload, 'upr', file)
    expect(result.totals).toMatchObject({ created: 1, refused: 0 })
    const record = await recordOf(`${symbol}|143.10|CV`)
    expect(record).toMatchObject({
      symbol,
      paragraph: '143.10',
      year: 2014,
      position: 'partly-supported',
      isSample: false,
      _status: 'published',
      cycle: { code: 'upr-2' },
      mechanism: { code: 'UPR' },
      importSource: 'test.xlsx:2',
      recommendingStates: [{ scheme: 'state', code: 'cv' }],
    })
    expect(record?.publishedAt).toBeTruthy()
    expect(labels(record?.themes)).toEqual(['justice', 'womens-rights'])
    expect(labels(record?.affectedPersons)).toEqual(['women-and-girls', 'children'])
    expect(labels(record?.sdgTargets)).toEqual(['16.1', '16.3'])
    expect(reportLines(result)[0]).toContain('state ""Cape Verde"" = Cabo Verde')
  })

  it('stays as it is when it is imported again', async () => {
    const symbol = newSymbol()
    const file = jsonFile(row(symbol))
    await runCommandLine(payload, 'upr', file)
    const before = await recordOf(`${symbol}|143.10|NO`)
    const versions = await versionsOf(before?.id ?? 0)
    const again = await runCommandLine(payload, 'upr', file)
    expect(again).toMatchObject({ written: false, totals: { unchanged: 1, updated: 0 } })
    expect((await recordOf(`${symbol}|143.10|NO`))?.updatedAt).toBe(before?.updatedAt)
    expect(await versionsOf(before?.id ?? 0)).toBe(versions)
  })

  it('gets a key made of its text when the source has no symbol', async () => {
    const [first, second] = [row(null), row(null)]
    const file = jsonFile(first, second)
    const { totals } = await runCommandLine(payload, 'upr', file)
    expect(totals.created).toBe(2)
    const moved = await runCommandLine(payload, 'upr', jsonFile(second, row(newSymbol()), first))
    expect(moved.totals).toMatchObject({ unchanged: 2, created: 1 })
    expect(reportLines(moved)[0]).toMatch(/UPR-2\|text-[0-9a-f]{10}\|NO/)
  })

  it('leaves SDG 16.1 to an editor, and keeps what the editor decided', async () => {
    const symbol = newSymbol()
    const file = jsonFile(row(symbol, { sdg_targets: '16.1' }))
    const result = await runCommandLine(payload, 'upr', file)
    expect(reportLines(result)[0]).toContain('16.1 may be 16.10')
    const record = await recordOf(`${symbol}|143.10|NO`)
    expect(record?.sdgTargets ?? []).toEqual([])
    // Another row makes the target that the editor then chooses.
    await runCommandLine(payload, 'upr', jsonFile(row(newSymbol(), { sdg_targets: '16.10, 5.1' })))
    const { docs } = await payload.find({
      collection: 'terms',
      where: { scheme: { equals: 'sdg-target' }, code: { equals: '16.10' } },
    })
    const tag = { term: docs[0]?.id ?? 0, origin: 'upr-info' as const }
    await payload.update({
      collection: 'recommendations',
      id: record?.id ?? 0,
      data: { sdgTargets: [tag], _status: 'published' },
    })
    const again = await runCommandLine(payload, 'upr', file)
    expect(again.totals.unchanged).toBe(1)
  })
})

describe('what staff have done', () => {
  it('stays: summary, agency, relevance, their tags, a corrected position', async () => {
    const symbol = newSymbol()
    const key = `${symbol}|143.10|NO`
    await runCommandLine(payload, 'upr', jsonFile(row(symbol, { text: 'First wording.' })))
    const record = await recordOf(key)
    const agency = (await makeAgency(payload)).id
    const [term = 0] = (record?.themes ?? []).map((tag) => (tag.term as { id: number }).id)
    await payload.update({
      collection: 'recommendations',
      id: record?.id ?? 0,
      locale: 'vi',
      data: {
        summary: 'Tóm tắt của ban biên tập.',
        translationStatus: 'original',
        leadAgency: agency,
        relevance: { level: 'direct', reason: 'Vì tỉnh có việc này.' },
        position: 'partly-supported',
        themes: [{ term, origin: 'provincial' }],
        _status: 'published',
      },
    })
    const file = jsonFile(
      row(symbol, { text: 'Second wording.', upr_info_issues: 'Labour,Justice' }),
    )
    const result = await runCommandLine(payload, 'upr', file)
    expect(result.totals.updated).toBe(1)
    expect(reportLines(result)[0]).toContain('position: changed by staff since')
    const after = await recordOf(key)
    expect(after).toMatchObject({
      text: 'Second wording.',
      summary: 'Tóm tắt của ban biên tập.',
      translationStatus: 'original',
      leadAgency: { id: agency },
      relevance: { level: 'direct' },
      position: 'partly-supported',
    })
    expect(after?.themes?.map(({ origin }, at) => [labels(after.themes)[at], origin])).toEqual([
      ['justice', 'provincial'],
      ['labour', 'upr-info'],
      ['justice', 'upr-info'],
    ])
  })

  it('is not published by an import: a record with a draft waits', async () => {
    const symbol = newSymbol()
    await runCommandLine(payload, 'upr', jsonFile(row(symbol, { text: 'First wording.' })))
    const record = await recordOf(`${symbol}|143.10|NO`)
    await payload.update({
      collection: 'recommendations',
      id: record?.id ?? 0,
      draft: true,
      data: { summary: 'Bản nháp.', _status: 'draft' },
    })
    const result = await runCommandLine(payload, 'upr', jsonFile(row(symbol)))
    expect(result).toMatchObject({ written: false, totals: { unchanged: 1 } })
    expect(reportLines(result)[0]).toContain('unpublished draft')
    expect((await recordOf(`${symbol}|143.10|NO`))?.text).toBe('First wording.')
  })

  it('a sample record gets the facts and keeps its label', async () => {
    const symbol = newSymbol()
    const key = `${symbol}|143.10|NO`
    await runCommandLine(payload, 'upr', jsonFile(row(symbol)))
    const record = await recordOf(key)
    await payload.update({
      collection: 'recommendations',
      id: record?.id ?? 0,
      data: { isSample: true, _status: 'published' },
    })
    await runCommandLine(payload, 'upr', jsonFile(row(symbol, { text: 'A new text.' })))
    expect(await recordOf(key)).toMatchObject({ text: 'A new text.', isSample: true })
  })
})

describe('nothing is written', () => {
  it('by a dry run, which says what would happen', async () => {
    const symbol = newSymbol()
    const theme = unique('Issue of a dry run')
    const file = jsonFile(row(symbol, { upr_info_issues: theme }))
    const result = await runCommandLine(payload, 'upr', file, '--dry-run')
    expect(result).toMatchObject({ written: false, totals: { created: 1 } })
    expect(reportLines(result)[0]).toContain('created,no')
    expect(await recordOf(`${symbol}|143.10|NO`)).toBeUndefined()
    const terms = await payload.count({
      collection: 'terms',
      where: { upstreamLabel: { equals: theme } },
    })
    expect(terms.totalDocs).toBe(0)
  })

  it('when any row is bad: each is named with its line and reason', async () => {
    const symbol = newSymbol()
    const file = jsonFile(
      row(symbol),
      row(newSymbol(), { recommending_state: 'Atlantis', src: 'test.xlsx:3' }),
      row(newSymbol(), { response: 'Perhaps', year: '2014' }),
      row(symbol),
      row(newSymbol(), { paragraph: 143.1 }),
    )
    const result = await runCommandLine(payload, 'upr', file)
    expect(result).toMatchObject({ written: false, totals: { created: 1, refused: 4 } })
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const { line } of result.refused) expect(lines[line - 1]).toBe(' {')
    expect(result.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [19, 'recommending_state: there is no state "Atlantis"'],
      [36, 'year: must be a whole number'],
      [53, 'the same key as line 2'],
      [70, 'paragraph: must be text'],
    ])
    expect(result.refused[0]?.key).toBe('test.xlsx:3')
    expect(await recordOf(`${symbol}|143.10|NO`)).toBeUndefined()
    expect(reportLines(result)).toHaveLength(5)
  })

  it('when many rows are bad: the first 20 are for the screen, the report has them all', async () => {
    const bad = Array.from({ length: 25 }, () => row(newSymbol(), { response: 'Perhaps' }))
    const result = await runCommandLine(payload, 'upr', jsonFile(...bad))
    expect(result.totals.refused).toBe(25)
    expect(result.refused).toHaveLength(20)
    expect(reportLines(result)).toHaveLength(25)
  })

  it('when another record has the address of a row: no row is written, the good one neither', async () => {
    const [good, taken] = [newSymbol(), newSymbol()]
    const slug = `${taken.toLowerCase().replaceAll('/', '-')}-143-10-no`
    const key = unique('another key')
    await runCommandLine(payload, 'upr', jsonFile(row(newSymbol())))
    const { docs } = await payload.find({
      collection: 'mechanisms',
      where: { code: { equals: 'UPR' } },
    })
    await payload.create({
      collection: 'recommendations',
      data: {
        key,
        slug,
        mechanism: docs[0]?.id ?? 0,
        annotationType: 'recommendation',
        position: 'noted',
        _status: 'published',
      },
    })
    const result = await runCommandLine(payload, 'upr', jsonFile(row(good), row(taken)))
    expect(result).toMatchObject({ written: false, totals: { created: 1, refused: 1 } })
    expect(result.refused[0]).toMatchObject({
      line: 19,
      reason: `slug: "${slug}" is taken already`,
    })
    expect(await recordOf(`${good}|143.10|NO`)).toBeUndefined()
  })

  it.each([
    [
      'a missing column',
      () => jsonFile({ ...row(newSymbol()), response: undefined }),
      '"response"',
    ],
    ['JSON that is no list', () => makeFile('upr.json', '{"rows": []}'), 'not a list of rows'],
    ['an empty list', () => makeFile('upr.json', '[]'), 'not a list of rows'],
    [
      'something else than JSON',
      () => makeFile('upr.json', 'COUNTRY,Treaty\nx,y\n'),
      'none of the columns',
    ],
    ['JSON cut off', () => makeFile('upr.json', '[\n {\n'), 'ends too early'],
    ['a spreadsheet', () => makeFile('upr.xlsx', 'PK\u0003\u0004 …'), 'a spreadsheet'],
    ['an empty file', () => makeFile('upr.json', ''), 'is empty'],
    ['no file', () => '/nowhere/upr.json', 'There is no file'],
    [
      'only other countries',
      () => jsonFile(row(newSymbol(), { state_under_review: 'Lao PDR' })),
      'no recommendations to Viet Nam',
    ],
  ])('of %s', async (_what, file, sentence) => {
    await expect(runCommandLine(payload, 'upr', file())).rejects.toThrow(sentence)
  })
})
