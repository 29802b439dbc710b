import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Article, PressNote } from '../../../src/generated/payload-types'
import { type Locale, localeCodes } from '../../../src/lib/locales'
import { bylineOf, publicTranslationStatuses } from '../access'
import { contactProblem } from './contact'
import { knownChannels } from './known-channels'
import { type Finding, findingsOf, type GateText } from './rules'
import { idOf } from '../relation'
import { partsOfBody } from './text'

type Facts = Pick<GateText, 'contactProblem' | 'hasContact' | 'known' | 'siteIsDemonstration'> & {
  /** The name that a contributor's text must carry; null for a text of an office. */
  byline: string | null
}

/**
 * How the newest edition of a text stands with the quality gate, in every language in which it
 * would be public: the original and a reviewed translation.
 */
export async function runGate(
  req: PayloadRequest,
  collection: 'articles' | 'press-notes',
  id: number,
): Promise<Finding[]> {
  const editions = []
  for (const locale of localeCodes) {
    const edition = (await req.payload.findByID({
      collection: collection as 'articles',
      id,
      draft: true,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })) as Article | PressNote
    editions.push({ locale, edition })
  }
  const [first] = editions
  if (!first) return []
  const facts = await factsOf(req, first.edition)
  const findings = []
  const original = editions.find(({ edition }) => edition.translationStatus === 'original')?.edition
  for (const { locale, edition } of editions) {
    const isPublic = (publicTranslationStatuses as readonly unknown[]).includes(
      edition.translationStatus,
    )
    if (isPublic) {
      const text = await gateText(req, edition, locale, {
        ...facts,
        isOutdated: isOlder(edition, original),
      })
      findings.push(...findingsOf(text, locale))
    }
  }
  return findings
}

/** True when the original has changed after the translation. */
function isOlder(edition: Article | PressNote, original: Article | PressNote | undefined): boolean {
  const [own, source] = [edition.textChangedAt, original?.textChangedAt]
  return edition !== original && Boolean(own && source && own < source)
}

/** The findings that keep a text from being published. */
export function blocking(findings: Finding[]): Finding[] {
  return findings.filter(({ rule, problem }) => problem !== null && rule.weight === 'blocks')
}

async function factsOf(req: PayloadRequest, edition: Article | PressNote): Promise<Facts> {
  const contact = idOf('pillar' in edition ? edition.pressContact : edition.spokesperson)
  const creator = idOf(edition.createdBy)
  const site = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    contactProblem: contact === null ? null : await contactProblem(req, contact),
    hasContact: contact !== null,
    byline: creator === null ? null : await bylineOfCreator(req, creator),
    known: await knownChannels(req),
    siteIsDemonstration: site.sampleNotice ?? false,
  }
}

async function bylineOfCreator(req: PayloadRequest, id: number): Promise<string | null> {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return bylineOf(user ? { ...user, collection: 'users' } : null)[0]?.name ?? null
}

async function gateText(
  req: PayloadRequest,
  edition: Article | PressNote,
  locale: Locale,
  { byline, ...facts }: Facts & Pick<GateText, 'isOutdated'>,
): Promise<GateText> {
  const isArticle = 'pillar' in edition
  const parts = partsOfBody(isArticle ? edition.body : null)
  const attached = isArticle ? [edition.hero] : (edition.attachments ?? []).map(({ file }) => file)
  const files = [...attached.map(idOf), ...parts.files].filter((file) => file !== null)
  const summary = (isArticle ? edition.summary : edition.purpose) ?? ''
  const own = isArticle ? articleWords(edition) : pressNoteWords(edition)
  return {
    ...facts,
    kind: isArticle ? 'articles' : 'press-notes',
    title: edition.title ?? '',
    summary,
    words: [edition.title, summary, ...own, ...parts.words].filter(
      (word): word is string => typeof word === 'string',
    ),
    hasBody: isArticle
      ? parts.words.some((word) => word.trim())
      : (edition.keyMessages ?? []).some(({ text }) => text?.trim()),
    headings: parts.headings,
    citations: parts.citations,
    sourceCount: isArticle
      ? (edition.sources ?? []).length
      : (edition.keyFacts ?? []).filter(({ sourceTitle }) => sourceTitle?.trim()).length,
    files: await alternativeTexts(req, files, locale),
    byContributor: byline !== null,
    hasByline:
      isArticle &&
      (edition.authors ?? []).some(
        ({ name, affiliation }) => name.trim() === byline && affiliation?.trim(),
      ),
    factCheck: isArticle && edition.pillar === 'fact-check' ? factCheckOf(edition) : null,
    isSample: edition.isSample ?? false,
  }
}

function factCheckOf({ factCheck }: Article): GateText['factCheck'] {
  return {
    claim: Boolean(factCheck?.claim?.trim()),
    whereMade: Boolean(factCheck?.whereMade?.trim()),
    verdict: Boolean(factCheck?.verdict),
  }
}

function articleWords({ factCheck, changeNotes }: Article) {
  return [factCheck?.claim, factCheck?.whereMade, ...(changeNotes ?? []).map(({ note }) => note)]
}

function pressNoteWords({ keyMessages, keyFacts, questions }: PressNote) {
  return [
    ...(keyMessages ?? []).map(({ text }) => text),
    ...(keyFacts ?? []).flatMap(({ figure, statement }) => [figure, statement]),
    ...(questions ?? []).flatMap(({ question, answer }) => [question, answer]),
  ]
}

async function alternativeTexts(
  req: PayloadRequest,
  ids: number[],
  locale: Locale,
): Promise<GateText['files']> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { filename: true, alt: true },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs.map(({ filename, alt, id }) => ({ name: filename ?? String(id), alt: alt ?? '' }))
}
