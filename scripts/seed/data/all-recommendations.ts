import type { RecommendationSeed } from '../types'
import { cycle1First } from './recommendations/cycle-1-a'
import { cycle1Second } from './recommendations/cycle-1-b'
import { cycle2Part1 } from './recommendations/cycle-2-a'
import { cycle2Part2 } from './recommendations/cycle-2-b'
import { cycle2Part3 } from './recommendations/cycle-2-c'
import { cycle2Part4 } from './recommendations/cycle-2-d'

/** Sixty real recommendations of the first two cycles, in the order of the reports. */
export const recommendations: RecommendationSeed[] = [
  ...cycle1First,
  ...cycle1Second,
  ...cycle2Part1,
  ...cycle2Part2,
  ...cycle2Part3,
  ...cycle2Part4,
]
