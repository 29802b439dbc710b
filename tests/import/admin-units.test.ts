import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../support/payload'
import { makeFile, reportLines, runCommandLine, unusedNumber } from './support'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

type Mapping = [code: string, name: string, parts: string]

/** A province of one district: two old communes become one, one is renamed, one is split. */
function province(change: (mapping: Mapping[]) => Mapping[] = (mapping) => mapping) {
  const district = String(unusedNumber(3))
  const base = unusedNumber(4)
  const code = (index: number) => `${base}${index}`
  const old = (index: number, name: string) => ({
    Code: code(index),
    FullName: `Xã ${name} ${base}`,
    FullNameEn: `${name} ${base} Commune`,
    DistrictCode: district,
  })
  const today = (index: number, name: string) => ({
    Code: code(index),
    FullName: `Xã ${name} ${base}`,
    FullNameEn: `${name} ${base} Commune`,
    ProvinceCode: '99',
  })
  const mapping = change([
    [code(1), `Xã Hoà Bình ${base}`, `Xã Hòa An ${base}, Xã Thuỷ Lợi ${base}`],
    [code(3), `Xã Đổi Tên ${base}`, `Xã Tên Cũ ${base}`],
    [code(4), `Xã Đông ${base}`, `Xã Chia ${base} (huyện Thử ${base})`],
    [code(5), `Xã Tây ${base}`, `Xã Chia ${base}`],
  ])
  const file = makeFile(
    'units.json',
    JSON.stringify(
      {
        old: {
          Code: '99',
          District: [
            {
              Code: district,
              FullName: `Huyện Thử ${base}`,
              FullNameEn: `Thu ${base} District`,
              ProvinceCode: '99',
              Ward: [old(1, 'Hoà An'), old(2, 'Thủy Lợi'), old(3, 'Tên Cũ'), old(4, 'Chia')],
            },
          ],
        },
        new: {
          Code: '99',
          Wards: [today(1, 'Hoà Bình'), today(3, 'Đổi Tên'), today(4, 'Đông'), today(5, 'Tây')],
        },
        mapping: mapping.map(([ma, ten, truocsapnhap]) => ({ ma, ten, truocsapnhap })),
      },
      null,
      1,
    ),
  )
  return { file, code, former: (index: number) => `${code(index)}@2025-06-30`, district }
}

async function agency(code: string) {
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { code: { equals: code } },
    depth: 1,
    locale: 'vi',
  })
  return docs[0]
}

const successorsOf = async (code: string) =>
  (await agency(code))?.successors?.map((successor) => (successor as { code: string }).code)

describe('units before and after', () => {
  it('are written as agencies with their successors', async () => {
    const { file, code, former, district } = province()
    const result = await runCommandLine(payload, 'admin-units', file)
    expect(result.totals).toMatchObject({ created: 9, refused: 0 })
    expect(await agency(code(1))).toMatchObject({
      kind: 'commune',
      level: 'commune',
      closedStatus: null,
      isSample: false,
      _status: 'published',
      validFrom: '2025-07-01T12:00:00.000Z',
    })
    const merged = await agency(former(2))
    expect(merged).toMatchObject({
      closedStatus: 'merged',
      validTo: '2025-06-30T12:00:00.000Z',
      parent: { code: `${district}@2025-06-30` },
    })
    expect(await successorsOf(former(1))).toEqual([code(1)])
    expect(await successorsOf(former(2))).toEqual([code(1)])
    expect(await agency(former(3))).toMatchObject({ closedStatus: 'renamed' })
    expect(await successorsOf(former(3))).toEqual([code(3)])
    expect(await agency(former(4))).toMatchObject({ closedStatus: 'split' })
    expect(await successorsOf(former(4))).toEqual([code(4), code(5)])
    expect(await agency(`${district}@2025-06-30`)).toMatchObject({
      kind: 'district',
      level: 'district',
      closedStatus: 'dissolved',
    })
    expect(await successorsOf(`${district}@2025-06-30`)).toHaveLength(4)
    const english = await payload.findByID({
      collection: 'agencies',
      id: merged?.id ?? 0,
      locale: 'en',
    })
    expect(english.name).toMatch(/^Thủy Lợi \d+ Commune$/)
  })

  it('stay as they are when imported again, also with texts of staff', async () => {
    const { file, code } = province()
    await runCommandLine(payload, 'admin-units', file)
    const commune = await agency(code(1))
    await payload.update({
      collection: 'agencies',
      id: commune?.id ?? 0,
      locale: 'vi',
      data: { about: 'Giới thiệu.', name: 'Xã Hòa Bình', _status: 'published' },
    })
    const again = await runCommandLine(payload, 'admin-units', file)
    expect(again).toMatchObject({ written: false, totals: { unchanged: 9 } })
    expect(await agency(code(1))).toMatchObject({ about: 'Giới thiệu.', name: 'Xã Hòa Bình' })
  })

  it('are matched with records that staff made by the same code', async () => {
    const { file, code } = province()
    await payload.create({
      collection: 'agencies',
      locale: 'vi',
      data: {
        code: code(1),
        name: `Xã thử ${code(1)}`,
        kind: 'commune',
        level: 'commune',
        _status: 'published',
      },
    })
    const result = await runCommandLine(payload, 'admin-units', file)
    expect(result.totals).toMatchObject({ created: 8, updated: 1 })
    expect((await agency(code(1)))?.validFrom).toBe('2025-07-01T12:00:00.000Z')
  })

  it('a hamlet in the list stands for the unit whose code lives on, with a note', async () => {
    const { file, code, former } = province(([first, second, ...rest]) => [
      ...(first ? [first] : []),
      ...(second ? ([[second[0], second[1], 'Xóm Tổng Dùn']] as Mapping[]) : []),
      ...rest,
    ])
    const result = await runCommandLine(payload, 'admin-units', file)
    expect(result.totals).toMatchObject({ created: 9, refused: 0 })
    expect(await successorsOf(former(3))).toEqual([code(3)])
    const line = reportLines(result).find((text) => text.includes(former(3)))
    expect(line).toContain('successor concluded from the code')
  })
})

describe('nothing is written', () => {
  it('when a name leads nowhere or a unit has no successor', async () => {
    const { file, code } = province(([first, , ...rest]) => [
      ...(first ? [first] : []),
      [codeOfSecond(rest), 'Xã Đổi Tên', 'Xã Không Có'],
      ...rest,
    ])
    const result = await runCommandLine(payload, 'admin-units', file)
    expect(result.written).toBe(false)
    const reasons = result.refused.map(({ reason }) => reason)
    expect(reasons).toContain('truocsapnhap: there was no unit "Xã Không Có"')
    expect(reasons).toContain('no unit of today is named as its successor')
    expect(result.refused.every(({ line }) => line > 1)).toBe(true)
    expect(await agency(code(1))).toBeUndefined()
  })

  it('by a dry run', async () => {
    const { file, code } = province()
    const result = await runCommandLine(payload, 'admin-units', file, '--dry-run')
    expect(result).toMatchObject({ written: false, totals: { created: 9 } })
    expect(await agency(code(1))).toBeUndefined()
  })

  it('when a code is no code', async () => {
    const file = makeFile(
      'units.json',
      '{"old": {"District": [{"Code": "040", "FullName": "Huyện A", "FullNameEn": "A", "ProvinceCode": "99",\n' +
        '"Ward": [\n{"Code": 1267, "FullName": "Xã A", "FullNameEn": "A", "DistrictCode": "040"}]}]},\n' +
        '"new": {"Wards": [\n{"Code": "1273", "FullNameEn": "B", "ProvinceCode": "99"}]},\n' +
        '"mapping": [{"ma": "01273", "ten": "Xã B", "truocsapnhap": "Xã A"}]}',
    )
    const result = await runCommandLine(payload, 'admin-units', file)
    expect(result.refused.map(({ line, key, reason }) => [line, key, reason])).toEqual([
      [3, '', 'Code: must be a code of 5 digits, written as text'],
      [5, '1273', 'Code: must be a code of 5 digits; FullName: must be text'],
    ])
  })

  it('from a file that lacks a part', async () => {
    const file = makeFile('units.json', '{"old": {"District": []}, "new": {}}')
    await expect(runCommandLine(payload, 'admin-units', file)).rejects.toThrow(
      'it lacks "old.District.Ward", "old.District", "new.Wards", "mapping"',
    )
  })
})

/** The code of the second entry, which the entries after it follow. */
function codeOfSecond(rest: Mapping[]): string {
  return rest[0] ? `${rest[0][0].slice(0, 4)}3` : ''
}
