import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../support/payload'
import { haveRealFiles, realFile, reportLines, runCommandLine } from './support'

// A clone of the repository alone has no ../shared/data; the other tests cover the logic there.
describe.skipIf(!haveRealFiles)('the real files (skipped where ../shared/data is absent)', () => {
  let payload: Payload

  beforeAll(async () => {
    payload = await testPayload()
  })

  const upr = realFile('upr', 'viet_nam_c1_c2.json')
  const treaties = realFile('treaties', 'ratification-status-2023-09.csv')
  const units = realFile('admin-units', 'cao_bang_before_after.json')

  it('all 396 recommendations to Viet Nam, once', { timeout: 180_000 }, async () => {
    const dry = await runCommandLine(payload, 'upr', upr, '--dry-run')
    expect(dry.written).toBe(false)
    const first = await runCommandLine(payload, 'upr', upr)
    const { created, updated, unchanged, refused } = first.totals
    expect(created + updated + unchanged).toBe(396)
    expect(refused).toBe(0)
    expect(reportLines(first)).toHaveLength(396)
    expect(first.seconds.plan + first.seconds.apply).toBeLessThan(120)

    const versions = await payload.countVersions({ collection: 'recommendations' })
    const again = await runCommandLine(payload, 'upr', upr)
    expect(again).toMatchObject({ written: false, totals: { unchanged: 396 } })
    expect(await payload.countVersions({ collection: 'recommendations' })).toEqual(versions)

    const { docs } = await payload.find({
      collection: 'recommendations',
      where: { importSource: { like: 'upr' } },
      pagination: false,
      depth: 1,
      locale: 'vi',
    })
    const imported = docs.filter(({ importSource }) =>
      /^upr[12]\.xlsx:\d+$/.test(importSource ?? ''),
    )
    expect(imported).toHaveLength(396)
    expect(imported.every(({ themes }) => (themes ?? []).length > 0)).toBe(true)
    expect(imported.every((record) => record.recommendingStates?.length === 1)).toBe(true)
    expect(imported.every(({ text }) => Boolean(text))).toBe(true)
    expect(imported.filter(({ position }) => position === 'supported')).toHaveLength(310)
    expect(imported.filter(({ position }) => position === 'noted')).toHaveLength(86)
    expect(imported.filter(({ symbol }) => symbol === 'A/HRC/26/6')).toHaveLength(252)
    expect(imported.filter(({ symbol }) => symbol === 'A/HRC/12/11')).toHaveLength(138)
    const unnamed = imported.filter(({ symbol }) => !symbol)
    expect(unnamed).toHaveLength(6)
    expect(unnamed.every(({ key }) => /^UPR-1\|text-[0-9a-f]{10}\|[A-Z]{2}$/.test(key))).toBe(true)
    expect(unnamed.filter(({ key }) => key.endsWith('|NO'))).toHaveLength(2)
    expect(new Set(imported.map(({ slug }) => slug)).size).toBe(396)
    expect(reportLines(first).filter((line) => line.includes('16.1 may be 16.10'))).toHaveLength(44)
  })

  it('12 treaties of Viet Nam among 2,364 rows', { timeout: 120_000 }, async () => {
    const first = await runCommandLine(payload, 'treaties', treaties, '--state', 'Viet Nam')
    expect(first.totals).toMatchObject({ refused: 0, skipped: 2352 })
    const again = await runCommandLine(payload, 'treaties', treaties, '--state', 'Vietnam')
    expect(again).toMatchObject({ written: false, totals: { unchanged: 12, skipped: 2352 } })
    const { docs } = await payload.find({
      collection: 'instruments',
      where: { code: { in: ['CAT', 'CAT-OP', 'CCPR', 'CRC'] } },
      sort: 'code',
      locale: 'en',
    })
    expect(
      docs.map(({ code, status, boundBy, boundOn, name }) => [
        code,
        status,
        boundBy,
        boundOn?.slice(0, 10) ?? null,
        name.length > 0,
      ]),
    ).toEqual([
      ['CAT', 'party', 'ratification', '2015-02-05', true],
      ['CAT-OP', 'not-party', null, null, true],
      ['CCPR', 'party', 'accession', '1982-09-24', true],
      ['CRC', 'party', 'ratification', '1990-02-28', true],
    ])
  })

  it('56 communes and wards with 161 + 10 predecessors', { timeout: 180_000 }, async () => {
    const first = await runCommandLine(payload, 'admin-units', units)
    const { created, updated, unchanged, refused } = first.totals
    expect(created + updated + unchanged).toBe(56 + 161 + 10)
    expect(refused).toBe(0)
    const again = await runCommandLine(payload, 'admin-units', units)
    expect(again).toMatchObject({ written: false, totals: { unchanged: 227 } })

    const codes = reportLines(again).map((line) => line.split(',')[1] ?? '')
    const { docs } = await payload.find({
      collection: 'agencies',
      where: { code: { in: codes } },
      pagination: false,
      depth: 0,
      locale: 'vi',
    })
    const today = docs.filter(({ closedStatus }) => !closedStatus)
    const communes = docs.filter(({ closedStatus, level }) => closedStatus && level === 'commune')
    const districts = docs.filter(({ level }) => level === 'district')
    expect([today.length, communes.length, districts.length]).toEqual([56, 161, 10])
    expect(communes.every(({ code }) => code.endsWith('@2025-06-30'))).toBe(true)
    expect(communes.every(({ successors }) => successors?.length === 1)).toBe(true)
    expect(communes.every(({ closedStatus }) => closedStatus === 'merged')).toBe(true)
    expect(communes.every(({ parent }) => parent)).toBe(true)
    expect(districts.every(({ closedStatus }) => closedStatus === 'dissolved')).toBe(true)
    expect(districts.every(({ successors }) => (successors ?? []).length > 1)).toBe(true)
    const heirs = new Set(communes.flatMap(({ successors }) => successors ?? []))
    expect(heirs).toEqual(new Set(today.map(({ id }) => id)))
  })
})
