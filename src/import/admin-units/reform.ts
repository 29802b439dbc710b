import type { Agency } from '../../generated/payload-types'

/**
 * The reform of 2025: since 1 July there are two levels of local government, the province and the
 * commune or ward. The files say what became of which unit, but not when and by which law.
 */
export const FIRST_DAY = '2025-07-01'
export const LAST_DAY = '2025-06-30'

interface LegalBasis {
  vi: string
  en: string
}

export const DISTRICTS_ENDED: LegalBasis = {
  vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15: từ ngày 1/7/2025 không còn cấp huyện',
  en: 'Law 72/2025/QH15 on the organisation of local government: no district level since 1 July 2025',
}

/** Resolutions on the communes and wards of a province, by the code of the province. */
const RESOLUTIONS: Record<string, LegalBasis> = {
  '04': {
    vi: 'Nghị quyết 1657/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội',
    en: 'Resolution 1657/NQ-UBTVQH15 of the National Assembly Standing Committee, 16 June 2025',
  },
}

/** The resolution that made a province's communes and wards of today, where it is on record here. */
export function resolutionFor(provinceCode: string): LegalBasis | null {
  return RESOLUTIONS[provinceCode] ?? null
}

/** New units took over codes of old ones, so the code of a unit that ended carries its last day. */
export const formerCode = (code: string) => `${code}@${LAST_DAY}`

type Kind = Agency['kind']

const KINDS: [prefix: string, kind: Kind][] = [
  ['Phường ', 'ward'],
  ['Xã ', 'commune'],
  ['Thị trấn ', 'township'],
  ['Huyện ', 'district'],
  ['Quận ', 'district'],
  ['Thành phố ', 'city'],
  ['Thị xã ', 'city'],
]

/** What kind of unit a full name stands for; null for what is no unit, such as a hamlet. */
export function unitKind(fullName: string): Kind | null {
  const name = fullName.toLowerCase()
  return KINDS.find(([prefix]) => name.startsWith(prefix.toLowerCase()))?.[1] ?? null
}
