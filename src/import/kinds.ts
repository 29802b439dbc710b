import { adminUnitsKind } from './admin-units/admin-units-kind'
import type { ImportKind } from './kind'
import type { PassKind } from './pass-kind'
import { treatiesKind } from './treaties/treaties-kind'
import { uprKind } from './upr/upr-kind'

/** What `npm run import` can read, by the name that it is given on the command line. */
export const importKinds: Record<string, ImportKind | PassKind> = {
  upr: uprKind,
  treaties: treatiesKind,
  'admin-units': adminUnitsKind,
}
