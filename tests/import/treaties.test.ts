import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../support/payload'
import { makeFile, reportLines, runCommandLine, unusedNumber } from './support'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

const HEADER =
  'COUNTRY,Treaty Description,Treaty Name,Signature Date,"Ratification Date, Accession(a), Succession(d) Date"'
const VIET_NAM = ['--state', 'Viet Nam']

const csvFile = (name: string, ...rows: string[]) =>
  makeFile(name, [HEADER, ...rows, ''].join('\n'))

/** A treaty that no catalogue has, as staff would add it. */
async function makeTreaty(asOf: string | null = null) {
  const code = `T-${unusedNumber(7)}`
  const { id } = await payload.create({
    collection: 'instruments',
    locale: 'vi',
    data: {
      code,
      name: `Công ước ${code}`,
      kind: 'convention',
      status: 'not-party',
      summary: 'Tóm tắt của ban biên tập.',
      asOf,
      _status: 'published',
    },
  })
  return { code, id }
}

const read = (id: number) => payload.findByID({ collection: 'instruments', id, locale: 'vi' })

describe('the status of a treaty', () => {
  it('is read from the row of the state, in whatever spelling, and dated by the file', async () => {
    const { code, id } = await makeTreaty()
    const file = csvFile(
      'status-2023-09.csv',
      `Albania,A treaty,${code},,11 May 1994 (a)`,
      `Vietnam,A treaty,${code},07 Nov 2013,05 Feb 2015`,
    )
    const result = await runCommandLine(payload, 'treaties', file, ...VIET_NAM)
    expect(result.totals).toMatchObject({ updated: 1, skipped: 1, refused: 0 })
    expect(await read(id)).toMatchObject({
      status: 'party',
      signedOn: '2013-11-07T12:00:00.000Z',
      boundOn: '2015-02-05T12:00:00.000Z',
      boundBy: 'ratification',
      asOf: '2023-09-01T12:00:00.000Z',
      summary: 'Tóm tắt của ban biên tập.',
    })
    const again = await runCommandLine(payload, 'treaties', file, ...VIET_NAM)
    expect(again).toMatchObject({ written: false, totals: { unchanged: 1 } })
  })

  it('stays when the record is newer than the file', async () => {
    const { code, id } = await makeTreaty('2025-01-01T12:00:00.000Z')
    const file = csvFile('old.csv', `Viet Nam,A treaty,${code},07 Nov 2013,`)
    const result = await runCommandLine(
      payload,
      'treaties',
      file,
      ...VIET_NAM,
      '--as-of',
      '2020-01-31',
    )
    expect(result.totals.unchanged).toBe(1)
    expect(reportLines(result)[0]).toContain('newer than the file')
    expect((await read(id)).status).toBe('not-party')
  })

  it('stays as staff corrected it after an import', async () => {
    const { code, id } = await makeTreaty()
    const file = csvFile('a.csv', `Viet Nam,A treaty,${code},,24 Sep 1982 (a)`)
    await runCommandLine(payload, 'treaties', file, ...VIET_NAM)
    expect((await read(id)).boundBy).toBe('accession')
    await payload.update({
      collection: 'instruments',
      id,
      data: { boundBy: 'succession', _status: 'published' },
    })
    const result = await runCommandLine(payload, 'treaties', file, ...VIET_NAM)
    expect(result.totals.unchanged).toBe(1)
    expect(reportLines(result)[0]).toContain('boundBy: changed by staff since')
    expect((await read(id)).boundBy).toBe('succession')
  })
})

describe('nothing is written', () => {
  it('when a row is bad, be it of another state', async () => {
    const { code, id } = await makeTreaty()
    const file = csvFile(
      'a.csv',
      `Viet Nam,A treaty,${code},07 Nov 2013,`,
      'Albania,A treaty,CAT,,31 Feb 1994 (a)',
      'Algeria,A treaty,CAT,26 Nov 1985',
      `Viet Nam,A treaty,${code},08 Nov 2013,`,
      'Viet Nam,A treaty,NOT-KNOWN,07 Nov 2013,',
    )
    const result = await runCommandLine(payload, 'treaties', file, ...VIET_NAM)
    expect(result.written).toBe(false)
    expect(result.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, expect.stringContaining('"31 Feb 1994 (a)" is no day')],
      [4, 'more or fewer cells than the header has columns'],
      [5, 'the same key as line 2'],
      [6, expect.stringContaining('add it in the admin first')],
    ])
    expect((await read(id)).status).toBe('not-party')
  })

  it.each([
    ['no state', [], 'Say whose treaties'],
    ['an unknown state', ['--state', 'Viet'], 'There is no state "Viet"'],
    ['another state', ['--state', 'Lao PDR'], 'treaties of Viet Nam only'],
  ])('for %s', async (_what, options, sentence) => {
    const file = csvFile('a.csv', 'Viet Nam,A treaty,CAT,07 Nov 2013,')
    await expect(
      Promise.resolve().then(() => runCommandLine(payload, 'treaties', file, ...options)),
    ).rejects.toThrow(sentence)
  })

  it.each([
    [
      'a missing column',
      'COUNTRY,Treaty Name,Signature Date\nViet Nam,CAT,\n',
      'lacks the columns',
    ],
    ['another CSV file', 'a,b\n1,2\n', 'has none of the columns'],
    ['JSON', '[{"COUNTRY": "Viet Nam"}]', 'is not CSV'],
    ['broken quotes', `${HEADER}\nViet Nam,"A treaty\n`, 'not CSV'],
    ['a header alone', `${HEADER}\n`, 'no rows for "Viet Nam"'],
    ['other states alone', `${HEADER}\nAlbania,A treaty,CAT,,\n`, 'no rows for "Viet Nam"'],
  ])('from %s', async (_what, content, sentence) => {
    const file = makeFile('a.csv', content)
    await expect(runCommandLine(payload, 'treaties', file, ...VIET_NAM)).rejects.toThrow(sentence)
  })
})
