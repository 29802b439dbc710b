const KINDS = [
  { prefix: 'Phường ', kind: 'ward', suffix: ' Ward' },
  { prefix: 'Xã ', kind: 'commune', suffix: ' Commune' },
  { prefix: 'Thị trấn ', kind: 'township', suffix: ' Township' },
  { prefix: 'Xóm ', kind: 'hamlet', suffix: ' Hamlet' },
  { prefix: 'huyện ', kind: 'district', suffix: ' District' },
  { prefix: 'thành phố ', kind: 'city', suffix: ' City' },
] as const

type UnitKind = (typeof KINDS)[number]['kind']

/** Vietnamese letters without their marks, as English texts write place names. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

function findKind(name: string) {
  const found = KINDS.find(({ prefix }) => name.startsWith(prefix))
  if (!found) throw new Error(`"${name}" does not begin with a kind of administrative unit`)
  return found
}

/** What kind of unit a full Vietnamese name stands for. */
export function unitKind(name: string): UnitKind {
  return findKind(name).kind
}

/**
 * The English form of a full Vietnamese unit name, with the district in brackets where there is one:
 * `Xã Hưng Đạo (huyện Bảo Lạc)` becomes `Hung Dao Commune (Bao Lac District)`.
 */
export function englishUnitName(name: string): string {
  const [unit = '', district] = name.replace(/\)$/, '').split(' (')
  const { prefix, suffix } = findKind(unit)
  const english = withoutMarks(unit.slice(prefix.length)) + suffix
  return district ? `${english} (${englishUnitName(district)})` : english
}
