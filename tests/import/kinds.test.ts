import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeIndicator } from '../support/database-records'
import { testPayload, unique } from '../support/payload'
import { docxFile } from './office-files'
import { makeFile, reportLines, runCommandLine, unusedNumber } from './support'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

const recordOf = async (key: string) => {
  const { docs } = await payload.find({
    collection: 'recommendations',
    where: { key: { equals: key } },
    depth: 1,
    locale: 'en',
  })
  return docs[0]
}

const tagsOf = (tags: { term: unknown; origin: string }[] | null | undefined) =>
  (tags ?? []).map(({ term, origin }) => `${(term as { code: string }).code}@${origin}`)

describe('records of the Universal Human Rights Index', () => {
  const annotation = (changes: Record<string, unknown> = {}) => ({
    _id: `0a0c9531-${unusedNumber(8)}`,
    text: 'Domestic application\n7. The Committee recommends that the State party adopt a law.',
    date: '2026-03-23',
    symbol: `E/C.12/VNM/CO/${unusedNumber(6)}`,
    body: 'CESCR',
    annotation_type: 'Recommendations',
    countries: ['Viet Nam'],
    themes: [' Right to health ', 'Housing & land'],
    sdgs: ['3 - GOOD HEALTH', '3.8 - Universal health coverage'],
    affected_persons: ['Children'],
    upr_cycle: null,
    upr_recommending_country: [],
    ...changes,
  })

  it('are recommendations or concerns of their body, without a recommending state', async () => {
    const [first, second] = [
      annotation(),
      annotation({ annotation_type: 'Concerns/Observations', countries: ['Australia'] }),
    ]
    const file = makeFile('uhri.json', JSON.stringify([first, second]))
    const result = await runCommandLine(payload, 'uhri', file)
    expect(result.totals).toMatchObject({ created: 1, skipped: 1, refused: 0 })
    const record = await recordOf(`${first.symbol}|7|${first._id}`)
    expect(record).toMatchObject({
      uhriAnnotationId: first._id,
      paragraph: '7',
      annotationType: 'recommendation',
      mechanism: { code: 'CESCR', kind: 'treaty-body' },
      stateUnderReview: 'vn',
      importSource: `uhri:${first._id}`,
      _status: 'published',
    })
    expect(record?.recommendingStates ?? []).toEqual([])
    expect(tagsOf(record?.themes)).toEqual(['right-to-health@uhri', 'housing-land@uhri'])
    expect(tagsOf(record?.sdgTargets)).toEqual(['3.8@uhri'])
    const again = await runCommandLine(payload, 'uhri', file)
    expect(again).toMatchObject({ written: false, totals: { unchanged: 1 } })
    const all = await runCommandLine(payload, 'uhri', file, '--all-states')
    expect(all.totals).toMatchObject({ created: 1, unchanged: 1 })
    const other = await recordOf(`${second.symbol}|7|${second._id}`)
    expect(other).toMatchObject({ stateUnderReview: 'au', annotationType: 'concern' })
  })

  it('join the recommendation that another source has made, and add their tags to it', async () => {
    const symbol = `A/HRC/${unusedNumber(6)}/7`
    const upr = {
      state_under_review: 'Viet Nam',
      text: 'The wording of UPR Info.',
      recommending_state: 'Norway',
      response: 'Noted',
      cycle: 3,
      year: 2019,
      document_symbol: symbol,
      paragraph: '38.1',
      upr_info_issues: 'Justice',
    }
    await runCommandLine(payload, 'upr', makeFile('upr.json', JSON.stringify([upr])))
    const index = annotation({
      symbol,
      body: 'UPR',
      text: '38.1 The wording of the index',
      upr_cycle: '3rd cycle',
      upr_recommending_country: ['Norway'],
    })
    const file = makeFile('one.json', JSON.stringify(index, null, 2))
    const result = await runCommandLine(payload, 'uhri', file)
    expect(result.totals).toMatchObject({ updated: 1, created: 0 })
    expect(await recordOf(`${symbol}|38.1|NO`)).toMatchObject({
      text: 'The wording of UPR Info.',
      uhriAnnotationId: index._id,
      position: 'noted',
    })
    const record = await recordOf(`${symbol}|38.1|NO`)
    expect(tagsOf(record?.themes)).toEqual([
      'justice@upr-info',
      'right-to-health@uhri',
      'housing-land@uhri',
    ])
  })

  it('come one per line too; a bad one is named by its line', async () => {
    const lines = [annotation(), annotation({ countries: ['Atlantis'] })]
    const file = makeFile('uhri.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
    const result = await runCommandLine(payload, 'uhri', file)
    expect(result.refused).toMatchObject([{ line: 2, reason: 'there is no state "Atlantis"' }])
    expect(result.written).toBe(false)
  })
})

describe('the thematic list in a Word document', () => {
  it('is read table by table; what is not understood is said', async () => {
    const symbol = `A/HRC/${unusedNumber(6)}/7`
    const list = 'B31 Equality\nA42 Institutions and policies\nSDG 5.1'
    const file = docxFile('thematic.docx', [
      { heading: `Viet Nam, ${symbol}, third cycle, 2019` },
      {
        rows: [
          ['Recommendation', 'Position', 'Full list of themes', 'Assessed rights/affected persons'],
          ['Theme: B31 Equality'],
          [
            `38.10 Continue the work on equality (Norway);\nSource of position: ${symbol}/Add.1`,
            'Supported',
            list,
            '- women\n- girls',
          ],
        ],
      },
      {
        rows: [
          ['Recommendation', 'Position', 'Full list of themes', 'Assessed rights/affected persons'],
          [
            `38.10 Continue the work on equality (Norway);\nSource of position: ${symbol}/Add.1`,
            'Supported',
            list,
            '- women\n- girls',
          ],
        ],
      },
    ])
    const result = await runCommandLine(payload, 'upr-docx', file)
    expect(result.totals).toMatchObject({ created: 1, skipped: 1, refused: 0 })
    const record = await recordOf(`${symbol}|38.10|NO`)
    expect(record).toMatchObject({
      text: 'Continue the work on equality',
      position: 'supported',
      positionSource: `${symbol}/Add.1`,
      cycle: { code: 'upr-3' },
      year: 2019,
    })
    expect(tagsOf(record?.themes)).toEqual([
      'b31-equality@uhri',
      'a42-institutions-and-policies@uhri',
    ])
    expect(tagsOf(record?.sdgTargets)).toEqual(['5.1@uhri'])

    const bad = docxFile('bad.docx', [
      {
        rows: [
          ['Recommendation', 'Position', 'Themes', 'Persons'],
          ['Continue (Norway)', 'Supported', '', ''],
          [`38.2 Continue (Atlantis);\nSource of position: ${symbol}/Add.1`, 'Supported', '', ''],
          [`38.3 Continue (Norway);\nSource of position: ${symbol}/Add.1`, 'Perhaps', '', ''],
        ],
      },
    ])
    const refused = await runCommandLine(payload, 'upr-docx', bad)
    expect(refused.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'recommendation: does not begin with a paragraph such as 143.95'],
      [3, 'there is no state "Atlantis"'],
      [4, 'position: "Perhaps" is no known position'],
    ])
  })
})

describe('articles of law', () => {
  it('come as JSON lines and stay what they are', async () => {
    const ref = unique('9.9.TT')
    const line = {
      ref,
      title: 'Điều  thử',
      text: '(Điều 13 Luật số 32/2004/QH11, có hiệu lực) Lời văn.',
      topic: 'thu',
      subject: 'thu',
      source: null,
    }
    const file = makeFile('phapdien.jsonl', `${JSON.stringify(line)}\n`)
    expect((await runCommandLine(payload, 'legislation', file)).totals.created).toBe(1)
    const { docs } = await payload.find({
      collection: 'legal-provisions',
      where: { ref: { equals: ref } },
    })
    expect(docs[0]).toMatchObject({
      heading: 'Điều thử',
      topic: 'thu',
      source: 'Điều 13 Luật số 32/2004/QH11, có hiệu lực',
    })
    expect(docs[0]?.slug).toBeTruthy()
    const again = await runCommandLine(payload, 'legislation', file)
    expect(again).toMatchObject({ written: false, totals: { unchanged: 1 } })
  })

  it('are named by what they codify where they have no heading; headings of chapters are none', async () => {
    const article = (ref: string, title: string, text: string) =>
      JSON.stringify({ ref, title, text, topic: 'thu', subject: 'thu', source: null })
    const [bare, chapter] = [`9.9.LQ.${unusedNumber(6)}`, `9.8.LQ.${unusedNumber(6)}`]
    const file = makeFile(
      'phapdien.jsonl',
      [
        article(bare, '', '(Điều 1 Luật số 06/2003/QH11, có hiệu lực từ năm 2004) Biên giới.'),
        article(chapter, 'Các hành vi bị nghiêm cấm 1. Tổ chức', 'Chương II BẢO VỆ'),
      ].join('\n'),
    )
    const { totals } = await runCommandLine(payload, 'legislation', file)
    expect(totals).toMatchObject({ created: 1, skipped: 1, refused: 0 })
    const { docs } = await payload.find({
      collection: 'legal-provisions',
      where: { ref: { equals: bare } },
    })
    expect(docs[0]?.heading).toBe('Điều 1 Luật số 06/2003/QH11')
  })
})

describe('figures of indicators', () => {
  const header = 'indicator,period,area,disaggregation,value,status,source,vintage\n'

  it('are added; a figure that is there is revised by a later vintage only', async () => {
    const { code } = await makeIndicator(payload)
    const file = makeFile(
      'a.csv',
      `${header}${code},2025,VN-04,sex=F;area=rural,12.5,final,Cục Thống kê,2026-01-31\n`,
    )
    const first = await runCommandLine(payload, 'indicator-values', file)
    expect(first.totals).toMatchObject({ created: 1, refused: 0 })
    const key = `${code}|2025|VN-04|area=rural;sex=F|2026-01-31`
    const find = () =>
      payload.find({ collection: 'indicator-values', where: { key: { equals: key } } })
    expect((await find()).docs[0]).toMatchObject({
      value: 12.5,
      vintage: '2026-01-31T12:00:00.000Z',
    })
    expect((await runCommandLine(payload, 'indicator-values', file)).totals.unchanged).toBe(1)
    const other = makeFile(
      'b.csv',
      `${header}${code},2025,VN-04,sex=F;area=rural,13,final,Cục Thống kê,2026-01-31\n`,
    )
    const refused = await runCommandLine(payload, 'indicator-values', other)
    expect(refused.refused[0]?.reason).toBe(
      'value is 12.5 here, 13 in the file: publish it as a revision: give a later vintage',
    )
    const revised = makeFile(
      'c.csv',
      `${header}${code},2025,VN-04,sex=F;area=rural,13,revised,Cục Thống kê,2026-03-01\n`,
    )
    expect((await runCommandLine(payload, 'indicator-values', revised)).totals.created).toBe(1)
    expect((await find()).docs[0]?.value).toBe(12.5)
  })

  it('are read from SDMX-CSV by its columns', async () => {
    const { code } = await makeIndicator(payload)
    const file = makeFile(
      'sdmx.csv',
      [
        'DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE_DETAIL',
        `VN:DF(1.0),${code},VN-04,2024,F,_T,7.25,P,Cục Thống kê`,
        `VN:DF(1.0),${code},VN-04,2024,_T,_T,8,A,Cục Thống kê`,
        `VN:DF(1.0),${code},VN-04,2024,M,_T,,A,Cục Thống kê`,
        `VN:DF(1.0),NONE,VN-04,2024,M,_T,1,A,Cục Thống kê`,
      ].join('\n'),
    )
    const result = await runCommandLine(payload, 'indicator-values', file, '--as-of', '2026-02-01')
    expect(result.totals).toMatchObject({ created: 2, refused: 2 })
    expect(reportLines(result)[0]).toContain(`${code}|2024|VN-04|sex=F|2026-02-01`)
    expect(reportLines(result)[1]).toContain(`${code}|2024|VN-04||2026-02-01`)
    expect(result.refused.map(({ reason }) => reason)).toEqual([
      'value: "" is no number',
      'indicator: there is no "NONE" among indicators',
    ])
  })
})
