import type { ArticleSeed } from '../types'
import { educationAccessToInformation } from './articles/education-access-to-information'
import { educationAccessibleInformation } from './articles/education-accessible-information'
import { educationBirthRegistration } from './articles/education-birth-registration'
import { educationCommitteesAndCouncil } from './articles/education-committees-and-council'
import { educationLimitsOfRights } from './articles/education-limits-of-rights'
import { educationPositions } from './articles/education-positions'
import { educationReadingRecommendations } from './articles/education-reading-recommendations'
import { educationTreaties } from './articles/education-treaties'
import { factCheckCrpd } from './articles/fact-check-crpd'
import { factCheckDistricts } from './articles/fact-check-districts'
import { factCheckEnforcedDisappearance } from './articles/fact-check-enforced-disappearance'
import { factCheckEnrolment } from './articles/fact-check-enrolment'
import { factCheckFirstProvince } from './articles/fact-check-first-province'
import { factCheckNoted } from './articles/fact-check-noted'
import { factCheckRanking } from './articles/fact-check-ranking'
import { factCheckSupportRate } from './articles/fact-check-support-rate'
import { progressCatAndCrpd } from './articles/progress-cat-and-crpd'
import { progressCommunes } from './articles/progress-communes'
import { progressDeathPenalty } from './articles/progress-death-penalty'
import { progressFourCycles } from './articles/progress-four-cycles'
import { progressInformationLaw } from './articles/progress-information-law'
import { progressJuvenileJustice } from './articles/progress-juvenile-justice'
import { progressPlans } from './articles/progress-plans'
import { progressSchoolFees } from './articles/progress-school-fees'

/** The articles of the demo, eight for each pillar. */
export const articles: ArticleSeed[] = [
  educationAccessToInformation,
  educationAccessibleInformation,
  educationBirthRegistration,
  educationCommitteesAndCouncil,
  educationLimitsOfRights,
  educationPositions,
  educationReadingRecommendations,
  educationTreaties,
  factCheckCrpd,
  factCheckDistricts,
  factCheckEnforcedDisappearance,
  factCheckEnrolment,
  factCheckFirstProvince,
  factCheckNoted,
  factCheckRanking,
  factCheckSupportRate,
  progressCatAndCrpd,
  progressCommunes,
  progressDeathPenalty,
  progressFourCycles,
  progressInformationLaw,
  progressJuvenileJustice,
  progressPlans,
  progressSchoolFees,
]
