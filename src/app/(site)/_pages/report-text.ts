import type { ReportContent, ReportItem } from '../../../content/report'
import type { SiteView } from '../../../content/site'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import type { NotedBlock, NotedSection, NotedText } from '../../../lib/noted-text'
import { formatNumber } from '../../../lib/numbers'
import { followUpBlocks } from './report-follow-up'
import { block, type ReportFrame } from './report-blocks'

interface Made extends ReportContent {
  /** The filters in words. */
  scope: string
  wording: Wording
  site: SiteView
  origin: string
}

/** The report as a text with notes: what is known of each recommendation, and what is not. */
export function reportText({ items, total, scope, wording, site, origin }: Made): NotedText {
  const { t, locale } = wording
  const number = (value: number) => formatNumber(locale, value)
  const opening: NotedBlock[] = [
    block('text', scope, { label: t.report.selection }),
    block('text', t.report.count(number(items.length))),
    block(
      'text',
      t.report.madeOn(formatDate(new Date()), `${site.organisation ?? site.name}, ${origin}`),
    ),
  ]
  if (items.some(({ record }) => record.isSample)) opening.push(block('gap', t.report.sample))
  if (items.length === 0) opening.push(block('gap', t.report.empty))
  if (total > items.length) {
    opening.push(block('gap', t.report.cutOff(number(items.length), number(total))))
  }
  const frame: ReportFrame = { wording, origin }
  return {
    title: t.report.title,
    language: locale,
    opening,
    sections: items.map((item) => sectionOf(item, frame)),
  }
}

function sectionOf({ record, followUp }: ReportItem, frame: ReportFrame): NotedSection {
  const { t, locale } = frame.wording
  const place = [record.symbol, record.paragraph && t.recommendation.paragraph(record.paragraph)]
    .filter(Boolean)
    .join(', ')
  const states = record.states.map(({ text }) => text).join(', ')
  const heading = [place || record.key, states].filter(Boolean).join(' · ')
  const ownPage = { text: place || record.key, url: `${frame.origin}${record.path}` }
  const language = record.textLanguage ?? 'en'
  const raised = [record.mechanism, record.cycle?.title ?? (record.year && String(record.year))]
  return {
    id: `r${record.id}`,
    heading: record.isSample ? `${heading} ${t.report.sampleMark}` : heading,
    blocks: [
      record.summary
        ? block('lead', record.summary, {
            notes: [{ ...ownPage, text: t.report.summaryNote(ownPage.text) }],
          })
        : block('gap', t.recommendation.noSummary),
      block('text', raised.filter(Boolean).join(' · '), { notes: [ownPage] }),
      record.text
        ? block('quote', record.text, {
            ...(language === locale ? {} : { language }),
            notes: [
              {
                ...ownPage,
                text: t.report.verbatimNote(t.languagesOfTexts[language] ?? language, ownPage.text),
              },
            ],
          })
        : block('gap', t.recommendation.noText),
      ...positionBlocks(record, frame),
      ...leadBlocks(record, frame),
      ...followUpBlocks(record, followUp, frame),
    ].filter(({ text }) => text !== ''),
  }
}

function positionBlocks(record: ReportItem['record'], { wording }: ReportFrame): NotedBlock[] {
  const { t } = wording
  const said = [t.positions[record.position], record.positionText].filter(Boolean).join('. ')
  const position = block('text', said, {
    label: t.recommendation.position,
    notes: record.positionSource ? [{ text: record.positionSource, url: null }] : [],
  })
  return record.positionSource ? [position] : [position, block('gap', t.report.noPositionSource)]
}

function leadBlocks(record: ReportItem['record'], { wording, origin }: ReportFrame): NotedBlock[] {
  const { t } = wording
  const { leadAgency, coordinatingAgencies, decisionNumber } = record
  if (!leadAgency) return [block('gap', t.recommendation.noLead, { label: t.recommendation.lead })]
  const page = leadAgency.path ? `${origin}${leadAgency.path}` : null
  const others = coordinatingAgencies.map(({ name }) => name.text).join(', ')
  return [
    block('text', leadAgency.name.text, {
      label: t.recommendation.lead,
      notes: decisionNumber ? [{ text: t.report.decisionNote(decisionNumber), url: page }] : [],
    }),
    block('text', others, { label: t.report.coordinating }),
    ...(decisionNumber ? [] : [block('gap', t.report.noDecision)]),
  ]
}
