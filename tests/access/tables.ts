import { agencies } from './agencies'
import { agencyChanges } from './agency-changes'
import { answers } from './answers'
import { articles } from './articles'
import { contacts } from './contacts'
import { corrections } from './corrections'
import {
  achievements,
  actions,
  assessments,
  indicators,
  indicatorValues,
  legalProvisions,
  legislation,
  progressReports,
  recordLog,
} from './database'
import { editorialLog } from './editorial-log'
import { enquiries } from './enquiries'
import { informationAnswers, informationRequests } from './information'
import { imports } from './imports'
import { instruments } from './instruments'
import { materials } from './materials'
import { mails } from './mails'
import { mechanisms } from './mechanisms'
import { media } from './media'
import { planTargets, plans } from './plans'
import { pressAccessLog } from './press-access-log'
import { pressAccounts } from './press-accounts'
import { pressEvents } from './press-events'
import { pressNotes } from './press-notes'
import { recommendations } from './recommendations'
import { redirects } from './redirects'
import { reviewCycles } from './review-cycles'
import { takedowns } from './takedowns'
import { terms } from './terms'
import { trainings } from './trainings'
import { users } from './users'
import type { AccessTable } from './world'

/** Every collection has its table; access.test.ts fails when one is missing. */
export const tables: AccessTable[] = [
  articles,
  pressNotes,
  pressEvents,
  materials,
  trainings,
  enquiries,
  answers,
  pressAccounts,
  pressAccessLog,
  informationRequests,
  informationAnswers,
  media,
  agencies,
  agencyChanges,
  contacts,
  recommendations,
  instruments,
  reviewCycles,
  mechanisms,
  terms,
  users,
  plans,
  planTargets,
  redirects,
  corrections,
  takedowns,
  editorialLog,
  imports,
  actions,
  progressReports,
  assessments,
  achievements,
  indicators,
  indicatorValues,
  legislation,
  legalProvisions,
  recordLog,
  mails,
]
