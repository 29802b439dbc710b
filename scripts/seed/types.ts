import type { BodyNode } from './body'

/** The same thing in both languages. */
export type Both<T = string> = { vi: T; en: T }

type TranslationStatus = 'original' | 'missing' | 'machine' | 'draft' | 'reviewed'

/** An address in the demo is either an official one we are certain of, or absent. */
type Url = string | null

export type TermScheme =
  | 'topic'
  | 'theme'
  | 'affected-person'
  | 'sdg-goal'
  | 'sdg-target'
  | 'state'
  | 'indicator-type'
  | 'dimension'
  | 'dimension-value'
  | 'law-topic'

export type TermSeed = {
  scheme: TermScheme
  code: string
  label: Both
  /** The label of the body that keeps the vocabulary, word for word. */
  upstreamLabel?: string
  /** Code of the parent in the scheme named by `parentScheme` (or in the same scheme). */
  parent?: { scheme: TermScheme; code: string }
  description?: Both
}

export type AgencySeed = {
  code: string
  slug: string
  name: Both
  shortName?: Both
  kind:
    | 'people-committee'
    | 'people-council'
    | 'department'
    | 'commune'
    | 'ward'
    | 'district'
    | 'city'
    | 'other'
  level: 'province' | 'district' | 'commune' | 'national'
  parent?: string
  validFrom?: string
  validTo?: string
  closedStatus?: 'merged' | 'dissolved'
  /** Code of the one body that a merged one went into. */
  successor?: string
  legalBasis?: Both
  about?: Both
  address?: Both
  phone?: string
  email?: string
  website?: Url
}

export type ContactSeed = {
  key: string
  name: string
  post: Both
  agency: string
  phone: string | null
  email: string | null
  order: number
  mandate?: {
    scope: Both
    /** Codes of topics. */
    topics: string[]
    decisionNumber: string
    from: string
    to: string | null
    /** Key of the contact who speaks in the spokesperson's absence. */
    delegate?: string
  }
}

export type MechanismSeed = {
  code: string
  slug: string
  name: Both
  kind: 'upr' | 'treaty-body' | 'special-procedure'
  description: Both
  website: Url
}

export type InstrumentSeed = {
  code: string
  name: Both
  shortName: Both
  kind: 'covenant' | 'convention' | 'optional-protocol'
  adoptedOn: string
  summary: Both
  status: 'party' | 'signed' | 'not-party'
  signedOn?: string
  boundOn?: string
  boundBy?: 'ratification' | 'accession'
  inForceOn?: string
  reservations?: Both
  monitoringBody?: string
  sourceUrl?: Url
}

export type ReviewCycleSeed = {
  code: string
  number: number
  title: Both
  session: Both
  reviewedOn: string
  adoptedOn: string
  documents: { symbol: string; label: Both; url: Url }[]
  counts: {
    received: number | null
    supported: number | null
    partlySupported: number | null
    noted: number | null
    pending: number | null
  }
  countsSource: Both
  summary: Both
}

type Position = 'supported' | 'partly-supported' | 'noted' | 'pending'

export type RecommendationSeed = {
  symbol: string
  paragraph: string
  state: string
  cycle: string
  year: number
  position: Position
  /** Codes of terms; all three lists come from the UPR Info classification. */
  themes: string[]
  persons: string[]
  sdg: string[]
  instruments?: string[]
  summary: Both
  /** English summaries are reviewed unless said otherwise. */
  enStatus?: TranslationStatus
  relevance?: { level: 'direct' | 'indirect' | 'none'; reason: Both }
}

export type SourceSeed = {
  title: Both
  publisher: Both
  symbol?: string
  url?: Url
  date?: string
  /** A record of the database that is the source, by its natural key. */
  record?: RecordRef & { collection: 'recommendations' | 'instruments' | 'review-cycles' }
}

export type RecordRef = {
  collection: 'recommendations' | 'instruments' | 'review-cycles' | 'agencies'
  /** Natural key, instrument code, cycle code or agency code. */
  key: string
}

/** What an article says in one language. */
type ArticleText = {
  status: TranslationStatus
  title: string
  slug: string
  summary: string
  body: BodyNode[]
}

type FactCheckSeed = {
  claim: Both
  whereMade: Both
  claimDate: string | null
  verdict: 'correct' | 'mostly-correct' | 'misleading' | 'incorrect' | 'unproven'
}

export type ArticleSeed = {
  pillar: 'education' | 'progress' | 'fact-check'
  vi: ArticleText
  /** Null where nobody has translated the article yet. */
  en: ArticleText | null
  picture: string
  agency: string
  authors: { name: string; affiliation: Both }[]
  reviewer: string
  topics: string[]
  pressContact?: string
  sources: SourceSeed[]
  recommendations?: string[]
  instruments?: string[]
  factCheck?: FactCheckSeed
  changeNotes?: { date: string; kind: 'major' | 'minor'; note: Both }[]
  publishedAt: string
  revisedAt?: string
}

/** What a press note says in one language. */
type PressNoteText = {
  status: TranslationStatus
  title: string
  slug: string
  purpose: string
}

export type PressNoteSeed = {
  number: string
  vi: PressNoteText
  en: PressNoteText | null
  keyMessages: Both[]
  keyFacts: {
    figure?: string
    statement: Both
    sourceTitle: Both
    sourceUrl?: Url
    asOf?: string
  }[]
  questions: { question: Both; answer: Both }[]
  agency: string
  topics: string[]
  spokesperson: string
  /** Keys of pictures that are handed out with the note. */
  attachments?: { picture: string; label: Both }[]
  visibility: 'public' | 'press'
  embargoUntil: string | null
  publishedAt: string
}

export type UserSeed = {
  email: string
  name: string
  role: 'admin' | 'editor' | 'author' | 'contributor'
  agency: string
}

/** What an event or a material says in one language. */
type TitledText = { status: TranslationStatus; title: string; slug: string }

export type PressEventSeed = {
  kind: 'conference' | 'briefing' | 'field-visit' | 'other'
  certainty: 'provisional' | 'confirmed' | 'cancelled'
  vi: TitledText
  en: TitledText | null
  cancelReason?: Both
  description: Both
  accreditation?: Both
  registerBy?: string
  place?: Both
  address?: Both
  onlineUrl?: string
  startsAt: string
  endsAt: string
  agency: string
  contact: string
  topics: string[]
  /** Numbers of press notes. */
  pressNotes?: string[]
  publishedAt: string
}

type Audience = 'officials' | 'reporters' | 'contributors' | 'teachers' | 'other'

export type MaterialSeed = {
  key: string
  kind: 'handbook' | 'leaflet' | 'slides' | 'recording' | 'poster' | 'dataset'
  vi: TitledText & { summary: string }
  en: (TitledText & { summary: string }) | null
  language: 'vi' | 'en' | 'tay-nung' | 'mong' | 'dao' | 'several'
  format: 'pdf' | 'document' | 'spreadsheet' | 'image' | 'video' | 'audio' | 'web'
  /** Key of a file of the demo. */
  file?: string
  externalUrl?: Url
  extent?: Both
  audience: Audience[]
  year: number
  edition?: string
  licence:
    'cc-by-4.0' | 'cc-by-sa-4.0' | 'cc-by-nc-4.0' | 'cc0-1.0' | 'public-document' | 'all-rights'
  agency: string
  topics: string[]
  publishedAt: string
}

export type TrainingSeed = {
  title: Both
  enStatus: TranslationStatus
  startsOn: string
  endsOn?: string
  place?: Both
  state: 'planned' | 'held' | 'cancelled'
  attendance: { audience: Audience; invited: number; attended: number | null; note?: Both }[]
  agency: string
  topics: string[]
  /** Keys of materials. */
  materials: string[]
  source: Both
  publishedAt: string
}

export type EnquirySeed = {
  asker: { kind: 'press' | 'citizen'; name: string; email: string; organisation?: string }
  question: string
  topic?: string
  receivedAt: string
  /** Code of the agency it was assigned to. */
  agency?: string
  answer?: string
  refusal?: { ground: 'under-investigation'; explanation: string }
  closedAt?: string
  /** What an editor made public of it. */
  publish?: {
    vi: { slug: string; question: string; answer: string }
    en: { slug: string; question: string; answer: string } | null
    topics: string[]
  }
}

export type ActionSeed = {
  code: string
  title: Both
  description: Both
  /** Natural keys. */
  recommendations: string[]
  status: 'in-preparation' | 'in-progress' | 'completed' | 'postponed' | 'cancelled'
  statusReason?: Both
  startsOn?: string
  dueOn?: string
  completedOn?: string
  evidence?: Both
  source: Both
}

export type ReportSeed = {
  code: string
  recommendations: string[]
  /** Code of the action that it reports on. */
  action?: string
  reportedOn: string
  periodFrom: string
  periodTo: string
  implementation: 'implemented' | 'partially-implemented' | 'not-yet-implemented' | 'not-assessed'
  text: Both
  source: Both
}

export type AssessmentSeed = {
  code: string
  recommendations: string[]
  mechanism: string
  assessedOn: string
  grade: 'A' | 'B' | 'C' | 'D' | 'E' | null
  quotation: string
  symbol: string
  paragraph: string
  summary: Both
}

export type LegislationSeed = {
  number: string
  form: 'law' | 'decree' | 'decision' | 'plan'
  scope?: 'provincial'
  title: Both
  authority: Both
  issuedOn: string
  effectiveOn?: string
  abstract: Both
  /** Codes of treaties that it gives effect to. */
  instruments: string[]
  topics: string[]
}

export type IndicatorSeed = {
  code: string
  kind: 'structural' | 'process' | 'outcome'
  name: Both
  definition: Both
  method?: Both
  unit: Both
  decimals: number
  direction: 'up' | 'down' | 'neutral'
  reporting: 'complete' | 'in-progress' | 'exploring' | 'not-applicable'
  periodicity: 'quarter' | 'year' | 'irregular'
  nextDue?: string
  sdgIndicator?: string
  /** Codes of dimensions that figures should be broken down by. */
  dimensions: string[]
  /** Codes of SDG targets. */
  targets: string[]
  /** Natural keys of recommendations that it follows. */
  recommendations: string[]
  /** Figures by part of the whole ('' for the total); null where there is none. */
  series: Record<string, { period: string; value: number | null }[]>
  /** Periods whose figures are provisional. */
  provisional: string[]
  /** The total of a period that was published differently before. */
  revision?: { period: string; before: number; value: number; publishedOn: string }
  break?: { period: string; note: Both }
}
