import { slugify } from '../../lib/slug'
import type { Need } from '../kind'
import { uprNeed } from '../recommendations/needs'

/** Treaty bodies by UHRI's short name: Vietnamese, English. */
const TREATY_BODIES: Record<string, [vi: string, en: string]> = {
  CAT: ['Ủy ban chống tra tấn', 'Committee against Torture'],
  CCPR: ['Ủy ban nhân quyền', 'Human Rights Committee'],
  CED: ['Ủy ban về mất tích cưỡng bức', 'Committee on Enforced Disappearances'],
  CEDAW: [
    'Ủy ban xóa bỏ mọi hình thức phân biệt đối xử với phụ nữ',
    'Committee on the Elimination of Discrimination against Women',
  ],
  CERD: [
    'Ủy ban xóa bỏ phân biệt chủng tộc',
    'Committee on the Elimination of Racial Discrimination',
  ],
  CESCR: [
    'Ủy ban về các quyền kinh tế, xã hội và văn hóa',
    'Committee on Economic, Social and Cultural Rights',
  ],
  CMW: ['Ủy ban về người lao động di trú', 'Committee on Migrant Workers'],
  CRC: ['Ủy ban quyền trẻ em', 'Committee on the Rights of the Child'],
  CRPD: [
    'Ủy ban về quyền của người khuyết tật',
    'Committee on the Rights of Persons with Disabilities',
  ],
  SPT: ['Tiểu ban phòng ngừa tra tấn', 'Subcommittee on Prevention of Torture'],
}

/**
 * The mechanism that UHRI names. A treaty body is known by its short name; any other name but the
 * review is that of a special procedure, which keeps its English name until somebody translates it.
 */
export function bodyNeed(body: string): Need {
  if (body.toUpperCase() === 'UPR') return uprNeed
  const treatyBody = TREATY_BODIES[body.toUpperCase()]
  const code = treatyBody ? body.toUpperCase() : slugify(body).slice(0, 40).toUpperCase()
  const [vi, en] = treatyBody ?? [body, body]
  return {
    collection: 'mechanisms',
    key: code,
    fields: {
      code,
      kind: treatyBody ? 'treaty-body' : 'special-procedure',
      'name.vi': vi,
      'name.en': en,
      _status: 'published',
    },
  }
}
