import { z } from 'zod'
import { tidy } from '../spelling'

const text = z
  .string({ error: 'must be text' })
  .transform(tidy)
  .refine((value) => value !== '', 'is empty')
const name = text.refine((value) => value.length <= 150, 'is longer than 150 characters')
const code = (digits: number) =>
  z
    .string({ error: `must be a code of ${digits} digits, written as text` })
    .regex(new RegExp(`^\\d{${digits}}$`), `must be a code of ${digits} digits`)

/** A commune, ward or township of the time before. */
export const oldUnitSchema = z.object({
  Code: code(5),
  FullName: name,
  FullNameEn: name,
  DistrictCode: code(3),
})

export const districtSchema = z.object({
  Code: code(3),
  FullName: name,
  FullNameEn: name,
  ProvinceCode: code(2),
})

/** A commune or ward of today. */
export const newUnitSchema = z.object({
  Code: code(5),
  FullName: name,
  FullNameEn: name,
  ProvinceCode: code(2),
})

/** Which units went into one of today, as the list of the ministry words it. */
export const mergerSchema = z
  .object({ ma: code(5), ten: name, truocsapnhap: text })
  .transform(({ ma, ten, truocsapnhap }) => ({
    code: ma,
    name: ten,
    parts: truocsapnhap.split(',').map(tidy).filter(Boolean).map(toPart),
  }))

/** `Xã Hưng Đạo (huyện Bảo Lạc)`: the name, and the district where the name alone would not do. */
function toPart(wording: string) {
  const [, unit = wording, district = null] = /^(.*?)(?: ?\((.*)\))?$/.exec(wording) ?? []
  return { wording, name: unit, district }
}

export type OldUnit = z.infer<typeof oldUnitSchema>
export type District = z.infer<typeof districtSchema>
export type NewUnit = z.infer<typeof newUnitSchema>
export type Merger = z.infer<typeof mergerSchema>

/** A good row and the line on which it begins. */
export type Placed<T> = T & { line: number }
