import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import type { PressAccount, User } from '../../src/generated/payload-types'
import { databaseNow } from '../../src/lib/database/clock'
import { isAccredited } from '../../src/lib/press/standing'

/*
 * Who may. Permissions take a user and answer yes or no; rules take a request and answer yes, no
 * or a filter on rows. This is the only file that knows the names of roles.
 */

export const roles = ['admin', 'editor', 'author', 'contributor'] as const
export type Role = (typeof roles)[number]

export type Viewer = PayloadRequest['user']

// Permissions -----------------------------------------------------------------------------------

export function isStaff(user: Viewer | undefined): user is User & { collection: 'users' } {
  return user?.collection === 'users'
}

function hasRole(user: Viewer | undefined, ...allowed: Role[]): boolean {
  return isStaff(user) && allowed.includes(user.role)
}

export const isAdmin = (user: Viewer | undefined) => hasRole(user, 'admin')

/** Provincial staff: they review, publish, correct and withdraw, everywhere. */
export const canPublish = (user: Viewer | undefined) => hasRole(user, 'admin', 'editor')

/** Brings whole files of records into the database, after looking at what they would change. */
export const canImport = (user: Viewer | undefined) => hasRole(user, 'admin', 'editor')

/**
 * The roles that somebody may give to whom they invite: the administrator any, an editor that of a
 * contributor alone, others none.
 */
export function rolesToInvite(user: Viewer | undefined): readonly Role[] {
  if (isAdmin(user)) return roles
  return canPublish(user) ? ['contributor'] : []
}

/** Roles that write for an agency, and so must have one. */
export const rolesOfAgency: readonly Role[] = ['author', 'contributor']

/** Roles whose texts always carry name and affiliation. */
export const rolesUnderByline: readonly Role[] = ['contributor']

/** The accounts of those who review and publish. */
export const editorAccounts: Where = { role: { in: ['editor'] satisfies Role[] } }

/** An agency's staff: they write for their agency. */
export const isAuthor = (user: Viewer | undefined) => hasRole(user, 'author')

/** Somebody from outside the office, who always writes under a byline with an affiliation. */
const isContributor = (user: Viewer | undefined) => hasRole(user, 'contributor')

/** What stands under a contributor's texts; nothing for those who write in the name of an office. */
export function bylineOf(user: Viewer | undefined): { name: string; affiliation: string | null }[] {
  if (!isStaff(user) || !isContributor(user)) return []
  return [{ name: user.byline || user.name, affiliation: user.affiliation ?? null }]
}

const canWriteArticles = (user: Viewer | undefined) => isStaff(user)

const canWritePressNotes = (user: Viewer | undefined) => hasRole(user, 'admin', 'editor', 'author')

/** A journalist with an account of the press room. Whether the accreditation holds is asked anew each time. */
export function isPress(
  user: Viewer | undefined,
): user is PressAccount & { collection: 'press-accounts' } {
  return user?.collection === 'press-accounts'
}

/** The id of the agency somebody writes for, or null. */
export function agencyOf(user: Viewer | undefined): number | null {
  if (!isStaff(user) || !user.agency) return null
  return typeof user.agency === 'object' ? user.agency.id : user.agency
}

// What the public may see -----------------------------------------------------------------------

const published: Where = { _status: { equals: 'published' } }

/** Translation statuses that may be shown; anything else is unfinished work (domain.md, principle on translations). */
export const publicTranslationStatuses = ['original', 'reviewed'] as const

const reviewedLanguage: Where = { translationStatus: { in: [...publicTranslationStatuses] } }

const publicArticle: Where = { and: [published, reviewedLanguage] }

/**
 * A press note is public when it is published, not restricted to the press, and its embargo has
 * passed by the database's clock: several servers with drifting clocks still agree.
 */
export function publicPressNote(now: string, prefix = ''): Where[] {
  return [
    { [`${prefix}_status`]: { equals: 'published' } },
    { [`${prefix}visibility`]: { equals: 'public' } },
    {
      or: [
        { [`${prefix}embargoUntil`]: { exists: false } },
        { [`${prefix}embargoUntil`]: { less_than_equal: now } },
      ],
    },
  ]
}

// Rules -----------------------------------------------------------------------------------------

/** The rows somebody may work on: an author those of their agency, a contributor their own. */
function ownRows(user: Viewer | undefined, prefix = ''): Where | false {
  if (!isStaff(user)) return false
  if (!isAuthor(user)) return { [`${prefix}createdBy`]: { equals: user.id } }
  const agency = agencyOf(user)
  return agency === null ? false : { [`${prefix}agency`]: { equals: agency } }
}

/** True when somebody may see the unfinished languages of a record, which its row alone tells. */
export function worksOn(user: Viewer | undefined, row: Record<string, unknown>): boolean {
  if (canPublish(user)) return true
  if (!isStaff(user)) return false
  return isAuthor(user)
    ? agencyOf(user) !== null && row.agency === agencyOf(user)
    : row.createdBy === user.id
}

function publicOr(own: Where | false, visible: Where): Where {
  return own === false ? visible : { or: [visible, own] }
}

/** True for a journalist whose accreditation is in force by the database's clock. */
async function isAccreditedPress({ payload, user }: PayloadRequest): Promise<boolean> {
  return isPress(user) && isAccredited(payload, user.id)
}

export const anyone: Access = () => true

/** Written by the server alone; no API changes it. */
export const nobody: Access = () => false

export const staffOnly: Access = ({ req }) => isStaff(req.user)
export const adminOnly: Access = ({ req }) => isAdmin(req.user)
export const editorsOnly: Access = ({ req }) => canPublish(req.user)

/** May read if the record is published, or on staff (records without private drafts of an agency). */
export const publishedOrEditor: Access = ({ req }) => canPublish(req.user) || published

/** Of other people's texts the staff too read what is public, an unreviewed translation not. */
export const publishedArticleOrOwn: Access = ({ req }) =>
  canPublish(req.user) || publicOr(ownRows(req.user), publicArticle)

/** Accredited journalists read what is published whatever its release: that is what it is for. */
export const releasedPressNoteOrOwn: Access = async ({ req }) => {
  if (canPublish(req.user)) return true
  if (await isAccreditedPress(req)) return publicArticle
  const visible = { and: [...publicPressNote(await databaseNow(req.payload)), reviewedLanguage] }
  return canWritePressNotes(req.user) ? publicOr(ownRows(req.user), visible) : visible
}

/** What an agency's authors write about its work: events, materials, published answers. */
export const publishedAgencyTextOrOwn: Access = ({ req }) => {
  if (canPublish(req.user)) return true
  return canWritePressNotes(req.user) ? publicOr(ownRows(req.user), publicArticle) : publicArticle
}

/** Facts that an agency reports: the row is public in every language, its text where reviewed. */
export const publishedAgencyFactOrOwn: Access = ({ req }) => {
  if (canPublish(req.user)) return true
  return canWritePressNotes(req.user) ? publicOr(ownRows(req.user), published) : published
}

/**
 * A file bound to a press note is as public as the note, any other file is public, and a closed
 * one is not. Before that it is read by accredited journalists once the note is published, by
 * whoever uploaded it and by the authors of the note's agency.
 */
export const freeFileOrReleasedWithNote: Access = async ({ req }) => {
  if (canPublish(req.user)) return true
  const open: Where = { or: [{ closed: { exists: false } }, { closed: { equals: false } }] }
  const readable: Where[] = [
    { and: [open, { pressNote: { exists: false } }] },
    { and: [open, ...publicPressNote(await databaseNow(req.payload), 'pressNote.')] },
  ]
  if (await isAccreditedPress(req)) {
    readable.push({ and: [open, { 'pressNote._status': { equals: 'published' } }] })
  }
  if (isStaff(req.user)) readable.push({ createdBy: { equals: req.user.id } })
  const ofOwnNote = canWritePressNotes(req.user) && ownRows(req.user, 'pressNote.')
  if (ofOwnNote) readable.push(ofOwnNote)
  return { or: readable }
}

/** Old versions are working papers: editors see all, others those of their own rows. */
export const versionsOfOwnOrEditor: Access = ({ req }) =>
  canPublish(req.user) || ownRows(req.user, 'version.')

export const articleWriters: Access = ({ req }) => canWriteArticles(req.user)
export const pressNoteWriters: Access = ({ req }) => canWritePressNotes(req.user)

export const ownOrEditor: Access = ({ req }) => canPublish(req.user) || ownRows(req.user)

export const ownPressNoteOrEditor: Access = ({ req }) =>
  canPublish(req.user) || (canWritePressNotes(req.user) && ownRows(req.user))

/** Where publishing is a move of the workflow nobody does it by saving; the admin shows no button. */
export const unlessPublishing =
  (rule: Access): Access =>
  (args) =>
    (args.data as { _status?: unknown } | undefined)?._status !== 'published' && rule(args)

/**
 * What never was public may be thrown away. The public record is withdrawn or taken down with a
 * reason; only an administrator deletes it, as when the law asks for a person's data to be erased.
 */
export const neverPublishedOwnOrAdmin: Access = ({ req }) => {
  if (isAdmin(req.user)) return true
  const neverPublic: Where = { publishedAt: { exists: false } }
  if (canPublish(req.user)) return neverPublic
  const own = ownRows(req.user)
  return own === false ? false : { and: [own, neverPublic] }
}

/** A correction is as public as the text it corrects. */
export const withPublicText: Access = async ({ req }) => {
  if (canPublish(req.user)) return true
  const ofArticle: Where = { 'article._status': { equals: 'published' } }
  const ofPressNote: Where = {
    and: publicPressNote(await databaseNow(req.payload), 'pressNote.'),
  }
  return { or: [ofArticle, ofPressNote] }
}

/** What was public stays; what never was may be thrown away by an editor. */
export const neverPublicOrAdmin: Access = ({ req }) => {
  if (isAdmin(req.user)) return true
  return canPublish(req.user) && { publishedAt: { exists: false } }
}

/** A figure is as public as the indicator that it belongs to. */
export const ofPublishedIndicatorOrEditor: Access = ({ req }) =>
  canPublish(req.user) || { 'indicator._status': { equals: 'published' } }

/** That a text was taken down is public for good, unless the public never could read the text. */
export const ofPublicTextOrEditor: Access = ({ req }) =>
  canPublish(req.user) || { wasPublic: { equals: true } }

export const ownUploadOrEditor: Access = ({ req }) =>
  canPublish(req.user) || (isStaff(req.user) && { createdBy: { equals: req.user.id } })

export const selfOrAdmin: Access = ({ req }) =>
  isAdmin(req.user) || (isStaff(req.user) && { id: { equals: req.user.id } })

export const selfOrEditor: Access = ({ req }) =>
  canPublish(req.user) || (isStaff(req.user) && { id: { equals: req.user.id } })

/** An account of the press room is known to the editors and to the journalist. */
export const ownPressAccountOrEditor: Access = ({ req }) =>
  canPublish(req.user) || (isPress(req.user) && { id: { equals: req.user.id } })

/**
 * What waits for one agency's answer, an enquiry with people's data or a request of the province:
 * editors, and the authors of the agency that is to answer.
 */
export const answeringAgencyOrEditor: Access = ({ req }) => {
  if (canPublish(req.user)) return true
  const agency = isAuthor(req.user) ? agencyOf(req.user) : null
  return agency === null ? false : { agency: { equals: agency } }
}

/** A request to agencies: editors, and the authors of an agency that was asked. */
export const askedAgencyOrEditor: Access = ({ req }) => {
  if (canPublish(req.user)) return true
  const agency = isAuthor(req.user) ? agencyOf(req.user) : null
  return agency === null ? false : { asked: { in: [agency] } }
}

/** What nobody has been asked yet may be thrown away; a record of asking only by an administrator. */
export const draftOrAdmin: Access = ({ req }) =>
  isAdmin(req.user) || (canPublish(req.user) && { state: { equals: 'draft' } })

// Fields ----------------------------------------------------------------------------------------

export const adminField: FieldAccess = ({ req }) => isAdmin(req.user)
export const editorField: FieldAccess = ({ req }) => canPublish(req.user)
export const staffField: FieldAccess = ({ req }) => isStaff(req.user)

/** Written by the server alone. */
export const serverField: FieldAccess = () => false
