import type { Where } from 'payload'
import type { Action, Assessment, ProgressReport } from '../generated/payload-types'
import { type EvidenceView, toEvidence } from './evidence'
import { type AgencyRef, idsOf, loadAgencies, pickOne } from './names'
import { contentQuery, type Reader } from './query'
import { type SourceView, toSources } from './sources'

/** What an agency does about a recommendation. */
export interface ActionView {
  id: number
  code: string
  title: string | null
  description: string | null
  status: Action['status']
  statusReason: string | null
  agency: AgencyRef | null
  startsOn: string | null
  dueOn: string | null
  completedOn: string | null
  evidence: EvidenceView[]
  sources: SourceView[]
  isSample: boolean
}

/** What an agency says itself about the implementation. */
export interface ReportView {
  id: number
  code: string
  implementation: ProgressReport['implementation']
  text: string | null
  agency: AgencyRef | null
  reportedOn: string
  periodFrom: string | null
  periodTo: string | null
  evidence: EvidenceView[]
  sources: SourceView[]
  isSample: boolean
}

/** What a mechanism says about it. */
export interface AssessmentView {
  id: number
  code: string
  grade: Assessment['grade']
  mechanism: string | null
  assessedOn: string
  quotation: string
  quotationLanguage: string
  summary: string | null
  symbol: string
  paragraph: string | null
  url: string | null
  isSample: boolean
}

/** Everything that answers to a recommendation, the newest first. */
export interface FollowUp {
  actions: ActionView[]
  reports: ReportView[]
  assessments: AssessmentView[]
}

/** More than this of one kind about one recommendation is not shown on its page. */
const MOST = 50

/** What was done about a recommendation, what agencies report and what others say of it. */
export const getFollowUp = contentQuery(
  'follow-up',
  async (reader, { recommendation }: { recommendation: number }): Promise<FollowUp> => {
    const about = answering(reader, { recommendations: { in: [recommendation] } })
    const [actions, reports, assessments] = await Promise.all([
      reader.payload.find({
        collection: 'actions',
        sort: '-dueOn',
        select: withoutSubject,
        ...about,
      }),
      reader.payload.find({
        collection: 'progress-reports',
        sort: '-reportedOn',
        select: withoutSubject,
        ...about,
      }),
      reader.payload.find({
        collection: 'assessments',
        sort: '-assessedOn',
        select: withoutSubject,
        ...about,
      }),
    ])
    return {
      actions: await toActions(reader, actions.docs),
      reports: await toReports(reader, reports.docs),
      assessments: assessments.docs.map(toAssessment),
    }
  },
)

/** The same for many recommendations at once, by their ids; those without any answer are absent. */
export async function readFollowUps(
  reader: Reader,
  ids: readonly number[],
): Promise<Map<number, FollowUp>> {
  const about = {
    ...answering(reader, { recommendations: { in: [...ids] } }),
    populate: { recommendations: { key: true } } as const,
    limit: ids.length * MOST,
  }
  const [actions, reports, assessments] = await Promise.all([
    reader.payload.find({ collection: 'actions', sort: '-dueOn', ...about }),
    reader.payload.find({ collection: 'progress-reports', sort: '-reportedOn', ...about }),
    reader.payload.find({ collection: 'assessments', sort: '-assessedOn', ...about }),
  ])
  const found = new Map<number, FollowUp>()
  const place = <V>(docs: Answering[], views: V[], listOf: (followUp: FollowUp) => V[]) => {
    for (const [at, view] of views.entries()) {
      for (const id of idsOf(docs[at]?.recommendations ?? [])) {
        const followUp = found.get(id) ?? { actions: [], reports: [], assessments: [] }
        found.set(id, followUp)
        listOf(followUp).push(view)
      }
    }
  }
  place(actions.docs, await toActions(reader, actions.docs), (into) => into.actions)
  place(reports.docs, await toReports(reader, reports.docs), (into) => into.reports)
  place(assessments.docs, assessments.docs.map(toAssessment), (into) => into.assessments)
  return found
}

type Answering = Pick<Action, 'recommendations'>

/** What an agency is doing and what it has reported. */
export const getWorkOf = contentQuery(
  'work-of-agency',
  async (reader, { agency }: { agency: number }): Promise<Omit<FollowUp, 'assessments'>> => {
    const about = answering(reader, { agency: { equals: agency } })
    const [actions, reports] = await Promise.all([
      reader.payload.find({
        collection: 'actions',
        sort: '-dueOn',
        select: withoutSubject,
        ...about,
      }),
      reader.payload.find({
        collection: 'progress-reports',
        sort: '-reportedOn',
        select: withoutSubject,
        ...about,
      }),
    ])
    return {
      actions: await toActions(reader, actions.docs),
      reports: await toReports(reader, reports.docs),
    }
  },
)

/** The recommendations themselves are known already; populating them would read everything about them. */
const withoutSubject = { recommendations: false } as const

const answering = (reader: Reader, where: Where) => ({
  ...reader.options,
  where: { and: [where, { archivedOn: { exists: false } }] },
  depth: 1,
  limit: MOST,
  pagination: false,
})

async function toActions(reader: Reader, docs: Action[]): Promise<ActionView[]> {
  const agencies = await loadAgencies(
    reader,
    docs.map(({ agency }) => agency),
  )
  return Promise.all(
    docs.map(async (doc) => ({
      id: doc.id,
      code: doc.code,
      title: doc.title || null,
      description: doc.description ?? null,
      status: doc.status,
      statusReason: doc.statusReason ?? null,
      agency: pickOne(agencies, doc.agency),
      startsOn: doc.startsOn ?? null,
      dueOn: doc.dueOn ?? null,
      completedOn: doc.completedOn ?? null,
      evidence: await toEvidence(reader, doc.evidence),
      sources: await toSources(reader, doc.sources ?? []),
      isSample: doc.isSample ?? false,
    })),
  )
}

async function toReports(
  reader: Reader,
  docs: Omit<ProgressReport, 'recommendations'>[],
): Promise<ReportView[]> {
  const agencies = await loadAgencies(
    reader,
    docs.map(({ agency }) => agency),
  )
  return Promise.all(
    docs.map(async (doc) => ({
      id: doc.id,
      code: doc.code,
      implementation: doc.implementation,
      text: doc.text || null,
      agency: pickOne(agencies, doc.agency),
      reportedOn: doc.reportedOn,
      periodFrom: doc.periodFrom ?? null,
      periodTo: doc.periodTo ?? null,
      evidence: await toEvidence(reader, doc.evidence),
      sources: await toSources(reader, doc.sources ?? []),
      isSample: doc.isSample ?? false,
    })),
  )
}

function toAssessment(doc: Omit<Assessment, 'recommendations'>): AssessmentView {
  const { mechanism } = doc
  return {
    id: doc.id,
    code: doc.code,
    grade: doc.grade ?? null,
    mechanism: typeof mechanism === 'object' ? mechanism.name || mechanism.code : null,
    assessedOn: doc.assessedOn,
    quotation: doc.quotation,
    quotationLanguage: doc.quotationLanguage ?? 'en',
    summary: doc.summary ?? null,
    symbol: doc.symbol,
    paragraph: doc.paragraph ?? null,
    url: doc.url ?? null,
    isSample: doc.isSample ?? false,
  }
}
