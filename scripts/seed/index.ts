import type { Payload } from 'payload'
import { PlainError } from '../process/say'
import { loadAgencies } from './load/agencies'
import { loadArticles } from './load/articles'
import { loadContacts } from './load/contacts'
import { Ids, type SeedContext } from './load/context'
import { loadEnquiries } from './load/enquiries'
import { loadFollowUp } from './load/follow-up'
import { loadIndicators } from './load/indicators'
import { loadInformationRequests } from './load/information-requests'
import { loadInstruments } from './load/instruments'
import { loadLegislation } from './load/legislation'
import { loadMaterials } from './load/materials'
import { loadMechanisms } from './load/mechanisms'
import { loadMedia } from './load/media'
import { loadPressAccounts } from './load/press-accounts'
import { loadPressEvents } from './load/press-events'
import { loadPlans } from './load/plans'
import { loadPressNotes } from './load/press-notes'
import { loadRecommendations } from './load/recommendations'
import { loadReviewCycles } from './load/review-cycles'
import { loadSettings } from './load/settings'
import { loadTerms } from './load/terms'
import { loadTrainings } from './load/trainings'
import { loadUsers } from './load/users'
import { loadWorksInProgress } from './load/works-in-progress'
import { loadCorrections } from './load/corrections'

type SeedOptions = {
  /** Password of the demonstration's accounts; nobody else knows a default. */
  demoPassword: string
  log: (message: string) => void
}

/**
 * Fills an empty database with the demonstration, Vietnamese first, then English.
 *
 * @throws PlainError when there is content already: the demonstration never mixes with real records.
 */
export async function seed(payload: Payload, { demoPassword, log }: SeedOptions): Promise<void> {
  await refuseExistingContent(payload)
  const context: SeedContext = { payload, ids: new Ids(), log }
  await loadTerms(context)
  await loadSettings(context)
  await loadAgencies(context)
  await loadMedia(context)
  await loadContacts(context)
  await loadMechanisms(context)
  await loadInstruments(context)
  await loadReviewCycles(context)
  await loadRecommendations(context)
  await loadFollowUp(context)
  await loadIndicators(context)
  await loadLegislation(context)
  await loadArticles(context)
  await loadPressNotes(context)
  await loadPressEvents(context)
  await loadMaterials(context)
  await loadTrainings(context)
  await loadEnquiries(context)
  await loadPlans(context)
  await loadUsers(context, demoPassword)
  await loadPressAccounts(context, demoPassword)
  await loadInformationRequests(context)
  await loadWorksInProgress(context)
  await loadCorrections(context)
}

async function refuseExistingContent(payload: Payload): Promise<void> {
  for (const collection of ['articles', 'agencies', 'users'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) {
      throw new PlainError(
        `The demonstration goes into an empty database only; this one already has ${totalDocs} ${collection}.`,
      )
    }
  }
}
