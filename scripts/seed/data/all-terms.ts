import type { TermSeed } from '../types'
import { sdgGoals, sdgTargets } from './terms/sdg'
import { states } from './terms/states'
import { affectedPersons, themes } from './terms/themes'
import { topics } from './terms/topics'

/** Every term of the demo; parents stand before their children. */
export const terms: TermSeed[] = [
  ...topics,
  ...themes,
  ...affectedPersons,
  ...states,
  ...sdgGoals,
  ...sdgTargets,
]
