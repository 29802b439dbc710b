import { adminUnitsKind } from './admin-units/admin-units-kind'
import { figuresKind } from './indicator-values/figures-kind'
import type { ImportKind } from './kind'
import { provisionsKind } from './legislation/provisions-kind'
import type { PassKind } from './pass-kind'
import { tableKind } from './table/table-kind'
import { treatiesKind } from './treaties/treaties-kind'
import { uhriKind } from './uhri/uhri-kind'
import { uprDocumentKind } from './upr-docx/upr-document-kind'
import { uprKind } from './upr/upr-kind'

/** What `npm run import` can read, by the name that it is given on the command line. */
export const importKinds: Record<string, ImportKind | PassKind> = {
  upr: uprKind,
  'upr-docx': uprDocumentKind,
  uhri: uhriKind,
  treaties: treatiesKind,
  'admin-units': adminUnitsKind,
  legislation: provisionsKind,
  'indicator-values': figuresKind,
  table: tableKind,
}
