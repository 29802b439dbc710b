import { termCode } from '../../../src/import/upr/natural-key'
import type { AgencySeed, Both } from '../types'
import { englishUnitName, unitKind } from '../unit-names'

/**
 * The ten districts of Cao Bang, dissolved on 1 July 2025 when local government went from three
 * levels to two (Law 72/2025/QH15): former official code and name.
 */
const DISTRICTS = `
040 | Thành phố Cao Bằng
042 | Huyện Bảo Lâm
043 | Huyện Bảo Lạc
045 | Huyện Hà Quảng
047 | Huyện Trùng Khánh
048 | Huyện Hạ Lang
049 | Huyện Quảng Hòa
051 | Huyện Hòa An
052 | Huyện Nguyên Bình
053 | Huyện Thạch An
`

/**
 * The thirteen units that became the three wards of the provincial centre (Resolution
 * 1657/NQ-UBTVQH15): former code, name, code of the district, code of the successor. The other 148
 * come with `npm run import -- admin-units`.
 */
const FORMER_WARDS = `
01267 | Phường Sông Hiến | 040 | 01273
01282 | Phường Đề Thám | 040 | 01273
01273 | Phường Hợp Giang | 040 | 01273
01705 | Xã Hưng Đạo (thành phố Cao Bằng) | 040 | 01273
01696 | Xã Hoàng Tung | 051 | 01273
01279 | Phường Ngọc Xuân | 040 | 01279
01270 | Phường Sông Bằng | 040 | 01279
01693 | Xã Vĩnh Quang (thành phố Cao Bằng) | 040 | 01279
01276 | Phường Tân Giang | 040 | 01288
01288 | Phường Duyệt Trung | 040 | 01288
01285 | Phường Hòa Chung | 040 | 01288
01720 | Xã Chu Trinh | 040 | 01288
01714 | Xã Lê Chung | 051 | 01288
`

const LAST_DAY = '2025-06-30'

const TWO_LEVELS: Both = {
  vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15: từ ngày 1/7/2025 không còn cấp huyện',
  en: 'Law 72/2025/QH15 on the organisation of local government: no district level since 1 July 2025',
}

const MERGERS: Both = {
  vi: 'Nghị quyết 1657/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội',
  en: 'Resolution 1657/NQ-UBTVQH15 of the National Assembly Standing Committee, 16 June 2025',
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))

/** New units took over some of the old codes, so a former unit's code carries its last day. */
const formerCode = (code: string) => `${code}@${LAST_DAY}`

function toDistrict([code = '', name = '']: string[]): AgencySeed {
  const lowerCase = name.charAt(0).toLowerCase() + name.slice(1)
  return {
    code: formerCode(code),
    slug: termCode(name),
    name: { vi: name, en: englishUnitName(lowerCase) },
    kind: unitKind(lowerCase) === 'city' ? 'city' : 'district',
    level: 'district',
    parent: '04',
    validTo: LAST_DAY,
    closedStatus: 'dissolved',
    legalBasis: TWO_LEVELS,
  }
}

function toFormerWard([code = '', name = '', district = '', successor = '']: string[]): AgencySeed {
  return {
    code: formerCode(code),
    slug: `${termCode(name)}-truoc-7-2025`,
    name: { vi: name, en: englishUnitName(name) },
    kind: unitKind(name) === 'ward' ? 'ward' : 'commune',
    level: 'commune',
    parent: formerCode(district),
    validTo: LAST_DAY,
    closedStatus: 'merged',
    successor,
    legalBasis: MERGERS,
  }
}

/** Units that exist no longer, districts first. */
export const formerUnits: AgencySeed[] = [
  ...rows(DISTRICTS).map(toDistrict),
  ...rows(FORMER_WARDS).map(toFormerWard),
]
