import { SAMPLE_AGENCY } from '../data/agencies'
import { actions, assessments, reports, SAMPLE_MECHANISM } from '../data/follow-up'
import type { Both } from '../types'
import { asServer, day, sample, type SeedContext, withRowIds } from './context'

/** Where the demonstration's own papers would be read: a reserved address, nobody's site. */
const PAPERS = 'https://example.vn/co-quan-mau'

/** Writes what is done about some recommendations, what is reported and what others say of it. */
export async function loadFollowUp(context: SeedContext): Promise<void> {
  await loadSampleMechanism(context)
  await loadActions(context)
  await loadReports(context)
  await loadAssessments(context)
  context.log(
    `  ${actions.length} actions, ${reports.length} progress reports, ${assessments.length} assessment`,
  )
}

async function loadSampleMechanism({ payload, ids }: SeedContext): Promise<void> {
  const { code, slug, kind, name, description } = SAMPLE_MECHANISM
  const { id } = await payload.create({
    ...asServer,
    collection: 'mechanisms',
    locale: 'vi',
    data: { ...sample, code, slug, kind, name: name.vi, description: description.vi },
  })
  await payload.update({
    ...asServer,
    collection: 'mechanisms',
    id,
    locale: 'en',
    data: { ...sample, name: name.en, description: description.en },
  })
  ids.set('mechanisms', code, id)
}

/** One paper as evidence or source. */
const paper = (title: Both | undefined, locale: 'en' | 'vi') =>
  title ? [{ title: title[locale], url: PAPERS }] : []

async function loadActions({ payload, ids }: SeedContext): Promise<void> {
  for (const action of actions) {
    const words = (locale: 'en' | 'vi') => ({
      title: action.title[locale],
      description: action.description[locale],
      statusReason: action.statusReason?.[locale] ?? null,
    })
    const { id, evidence, sources } = await payload.create({
      ...asServer,
      collection: 'actions',
      locale: 'vi',
      data: {
        ...sample,
        ...words('vi'),
        code: action.code,
        agency: ids.get('agencies', SAMPLE_AGENCY),
        recommendations: ids.all('recommendations', action.recommendations),
        status: action.status,
        startsOn: day(action.startsOn),
        dueOn: day(action.dueOn),
        completedOn: day(action.completedOn),
        evidence: paper(action.evidence, 'vi'),
        sources: paper(action.source, 'vi'),
        translationStatus: 'original',
      },
    })
    await payload.update({
      ...asServer,
      collection: 'actions',
      id,
      locale: 'en',
      data: {
        ...sample,
        ...words('en'),
        evidence: withRowIds(paper(action.evidence, 'en'), evidence),
        sources: withRowIds(paper(action.source, 'en'), sources),
        translationStatus: 'reviewed',
      },
    })
    ids.set('actions', action.code, id)
  }
}

async function loadReports({ payload, ids }: SeedContext): Promise<void> {
  for (const report of reports) {
    const { id, sources } = await payload.create({
      ...asServer,
      collection: 'progress-reports',
      locale: 'vi',
      data: {
        ...sample,
        code: report.code,
        text: report.text.vi,
        agency: ids.get('agencies', SAMPLE_AGENCY),
        recommendations: ids.all('recommendations', report.recommendations),
        action: report.action ? ids.get('actions', report.action) : null,
        reportedOn: day(report.reportedOn),
        periodFrom: day(report.periodFrom),
        periodTo: day(report.periodTo),
        implementation: report.implementation,
        sources: paper(report.source, 'vi'),
        translationStatus: 'original',
      },
    })
    await payload.update({
      ...asServer,
      collection: 'progress-reports',
      id,
      locale: 'en',
      data: {
        ...sample,
        text: report.text.en,
        sources: withRowIds(paper(report.source, 'en'), sources),
        translationStatus: 'reviewed',
      },
    })
  }
}

async function loadAssessments({ payload, ids }: SeedContext): Promise<void> {
  for (const { recommendations, mechanism, assessedOn, summary, ...facts } of assessments) {
    const { id } = await payload.create({
      ...asServer,
      collection: 'assessments',
      locale: 'vi',
      data: {
        ...sample,
        ...facts,
        mechanism: ids.get('mechanisms', mechanism),
        recommendations: ids.all('recommendations', recommendations),
        assessedOn: day(assessedOn),
        summary: summary.vi,
        translationStatus: 'original',
      },
    })
    await payload.update({
      ...asServer,
      collection: 'assessments',
      id,
      locale: 'en',
      data: { ...sample, summary: summary.en, translationStatus: 'reviewed' },
    })
  }
}
