import { isLate } from '../../../components/follow-up/late'
import type { ActionView, AssessmentView, FollowUp, ReportView } from '../../../content/follow-up'
import type { RecommendationView } from '../../../content/recommendation'
import { formatDate } from '../../../lib/dates'
import type { NotedBlock } from '../../../lib/noted-text'
import { basisNotes, block, type ReportFrame } from './report-blocks'

/** What agencies report, what others say beside it, and what is being done. */
export function followUpBlocks(
  record: RecommendationView,
  { actions, reports, assessments }: FollowUp,
  frame: ReportFrame,
): NotedBlock[] {
  const { t } = frame.wording
  const [newest] = reports
  const unreported = record.year
    ? t.followUp.noReportAtAll(String(record.year))
    : t.recommendation.noSelfReport
  const page = `${frame.origin}${record.path}`
  return [
    block('heading', t.recommendation.selfReport),
    ...(newest ? selfReport(newest, page, frame) : [block('gap', unreported)]),
    block('heading', t.recommendation.outside),
    ...assessments.flatMap((assessment) => outside(assessment, frame)),
    ...(assessments.length === 0 ? [block('gap', t.recommendation.noOutside)] : []),
    block('heading', t.followUp.title),
    ...actions.flatMap((action) => actionBlocks(action, frame)),
    ...(actions.length === 0 ? [block('gap', t.followUp.noActions)] : []),
  ]
}

function selfReport(report: ReportView, page: string, frame: ReportFrame): NotedBlock[] {
  const { t } = frame.wording
  const agency = report.agency?.name.text ?? t.report.unnamedAgency
  const period =
    report.periodFrom && report.periodTo
      ? t.followUp.period(formatDate(report.periodFrom), formatDate(report.periodTo))
      : null
  const own = t.report.reportNote(agency, formatDate(report.reportedOn))
  return [
    block('text', joined(agency, formatDate(report.reportedOn), period, sampled(report, frame)), {
      label: t.recommendation.implementation[report.implementation],
      notes: [{ text: own, url: `${page}#${encodeURIComponent(report.code)}` }],
    }),
    report.text
      ? block('text', report.text, { notes: basisNotes(report, frame) })
      : block('gap', t.followUp.notTranslated),
    ...unsourced(report, frame),
  ]
}

function outside(assessment: AssessmentView, { wording }: ReportFrame): NotedBlock[] {
  const { t, locale } = wording
  const { grade, mechanism, assessedOn, paragraph, quotation, quotationLanguage, url } = assessment
  const place = joined(assessment.symbol, paragraph && t.recommendation.paragraph(paragraph))
  const notes = [{ text: joined(mechanism, place, formatDate(assessedOn)), url }]
  const mark = sampled(assessment, { wording })
  return [
    block('text', joined(mechanism, formatDate(assessedOn), mark), {
      label: grade ? t.followUp.grades[grade] : t.followUp.noGrade,
      notes,
    }),
    block('text', assessment.summary ?? '', { notes }),
    block('quote', quotation, {
      ...(quotationLanguage === locale ? {} : { language: quotationLanguage }),
      notes,
    }),
  ]
}

function actionBlocks(action: ActionView, frame: ReportFrame): NotedBlock[] {
  const { t } = frame.wording
  const when = action.completedOn
    ? t.followUp.completedOn(formatDate(action.completedOn))
    : action.dueOn && t.followUp.dueOn(formatDate(action.dueOn))
  const title = action.title ?? `${action.code} (${t.report.notTranslated})`
  const told = joined(t.followUp.statuses[action.status], action.agency?.name.text, when)
  const notes = basisNotes(action, frame)
  return [
    block('text', joined(told, sampled(action, frame)), { label: title, notes }),
    block('text', action.statusReason ? t.followUp.reason(action.statusReason) : '', { notes }),
    block('text', action.description ?? '', { notes }),
    ...(isLate(action) ? [block('gap', t.followUp.late(formatDate(action.dueOn)))] : []),
    ...unsourced(action, frame),
  ]
}

function unsourced(
  { evidence, sources }: Pick<ActionView, 'evidence' | 'sources'>,
  { wording }: ReportFrame,
): NotedBlock[] {
  return evidence.length + sources.length > 0 ? [] : [block('gap', wording.t.report.noBasis)]
}

const sampled = (
  { isSample }: { isSample: boolean },
  { wording }: Pick<ReportFrame, 'wording'>,
): string | null => (isSample ? wording.t.report.sampleMark : null)

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ')
