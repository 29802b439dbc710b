import { describe, expect, it } from 'vitest'
import { planUnits } from '../../../src/import/admin-units/planned-units'
import type { Units } from '../../../src/import/admin-units/read-units'
import { mergerSchema } from '../../../src/import/admin-units/row'

let line = 0
const nextLine = () => (line += 1)

const old = (Code: string, name: string, DistrictCode = '040') => ({
  line: nextLine(),
  Code,
  FullName: name,
  FullNameEn: `${name} (en)`,
  DistrictCode,
})
const today = (Code: string, name: string) => ({
  line: nextLine(),
  Code,
  FullName: name,
  FullNameEn: `${name} (en)`,
  ProvinceCode: '04',
})
const merger = (ma: string, truocsapnhap: string) => ({
  ...mergerSchema.parse({ ma, ten: `Xã ${ma}`, truocsapnhap }),
  line: nextLine(),
})
const district = (Code: string, name: string) => ({ ...today('00000', name), Code })

const units = (given: Partial<Units>): Units => ({
  oldUnits: [],
  districts: [district('040', 'Thành phố Cao Bằng'), district('043', 'Huyện Bảo Lạc')],
  newUnits: [],
  mergers: [],
  bad: [],
  ...given,
})

const find = (given: Units, code: string) =>
  planUnits(given).planned.find((unit) => unit.code === code)

describe('successors', () => {
  const sameName = units({
    oldUnits: [old('01705', 'Xã Hưng Đạo'), old('01351', 'Xã Hưng Đạo', '043')],
    newUnits: [today('01273', 'Phường Thục Phán'), today('01351', 'Xã Hưng Đạo')],
    mergers: [
      merger('01273', 'Xã Hưng Đạo (thành phố Cao Bằng)'),
      merger('01351', 'Xã Hưng Đạo (huyện Bảo Lạc)'),
    ],
  })

  it('the district tells two units of one name apart, in the name and the address too', () => {
    expect(find(sameName, '01705@2025-06-30')).toMatchObject({
      successors: ['01273'],
      name: { vi: 'Xã Hưng Đạo (thành phố Cao Bằng)' },
      slug: 'xa-hung-dao-thanh-pho-cao-bang-truoc-7-2025',
      closedStatus: 'renamed',
    })
    expect(find(sameName, '01351@2025-06-30')?.successors).toEqual(['01351'])
    expect(find(sameName, '01351')?.slug).toBe('xa-hung-dao')
  })

  it('a name that may be two units is refused', () => {
    const { planned, bad } = planUnits({ ...sameName, mergers: [merger('01351', 'Xã Hưng Đạo')] })
    expect(planned).toEqual([])
    expect(bad.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('may be any of 2 units'),
    )
  })

  it('a dissolved district leads to the units of today on its area', () => {
    expect(find(sameName, '043@2025-06-30')).toMatchObject({
      closedStatus: 'dissolved',
      successors: ['01351'],
      kind: 'district',
    })
    expect(find(sameName, '040@2025-06-30')?.kind).toBe('city')
  })

  it('tone marks may stand elsewhere', () => {
    const given = units({
      oldUnits: [old('01285', 'Phường Hoà Chung'), old('01286', 'Xã Phong Nậm')],
      newUnits: [today('01288', 'Phường Tân Giang')],
      mergers: [merger('01288', 'Phường Hòa Chung, Xã Phong Nặm')],
    })
    expect(find(given, '01285@2025-06-30')).toMatchObject({
      successors: ['01288'],
      closedStatus: 'merged',
      notes: ['"Phường Hòa Chung" in the list of mergers'],
    })
  })

  it('an unknown code, a unit without a merger and one in no district are refused', () => {
    const { bad } = planUnits(
      units({
        oldUnits: [old('01285', 'Xã A', '099')],
        newUnits: [today('01288', 'Xã B')],
        mergers: [merger('01999', 'Xã A')],
      }),
    )
    expect(bad.map(({ key, reason }) => [key, reason])).toEqual([
      ['01999', 'there is no unit of today with this code in new.Wards'],
      ['01285', 'no unit of today is named as its successor'],
      ['01288', 'mapping does not say which units it came from'],
      ['01285', 'DistrictCode: there is no district 099'],
    ])
  })
})
