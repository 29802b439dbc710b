import { agencies } from './agencies'
import { articles } from './articles'
import { contacts } from './contacts'
import { instruments } from './instruments'
import { mails } from './mails'
import { mechanisms } from './mechanisms'
import { media } from './media'
import { pressNotes } from './press-notes'
import { recommendations } from './recommendations'
import { redirects } from './redirects'
import { reviewCycles } from './review-cycles'
import { terms } from './terms'
import { users } from './users'
import type { AccessTable } from './world'

/** Every collection has its table; access.test.ts fails when one is missing. */
export const tables: AccessTable[] = [
  articles,
  pressNotes,
  media,
  agencies,
  contacts,
  recommendations,
  instruments,
  reviewCycles,
  mechanisms,
  terms,
  users,
  redirects,
  mails,
]
