import { CSV_MARK, csvLine } from './csv'
import { formatDate } from './dates'
import { releaseLines } from './press/release-words'
import type { Wording } from './messages/get-messages'

/** An agency, as far as a text file names it. */
interface Named {
  name: { text: string }
}

/** What a kit is made of: a press note as its page shows it. */
export interface KitNote {
  number: string
  title: string
  purpose: string | null
  agency: Named | null
  publishedAt: string | null
  isSample: boolean
  release: { embargoUntil: string | null; pressOnly: boolean }
  keyMessages: { text: string }[]
  keyFacts: {
    figure: string | null
    statement: string
    sourceTitle: string
    sourceUrl: string | null
    asOf: string | null
    contributedBy?: Named | null
  }[]
  questions: {
    question: string
    answer: string
    sourceTitle?: string | null
    sourceUrl?: string | null
    contributedBy?: Named | null
  }[]
  attachments: {
    label: string
    file: { name: string; credit: string | null; licence: string | null }
  }[]
}

/** A text file of the kit. */
export interface KitText {
  name: string
  text: string
}

/**
 * The texts of a press kit: the note to quote from, its figures as CSV, and under what name and
 * licence each file may be used.
 *
 * @param address of the note's page, so that a copy leads back to corrections
 */
export function kitTexts(note: KitNote, address: string, wording: Wording): KitText[] {
  const { kit } = wording.t
  return [
    { name: kit.noteFile, text: noteText(note, address, wording) },
    { name: kit.figuresFile, text: figuresCsv(note, wording) },
    { name: kit.licencesFile, text: licencesText(note, address, wording) },
  ]
}

function noteText(note: KitNote, address: string, wording: Wording): string {
  const { press, kit, site } = wording.t
  const issued = [note.agency?.name.text, formatDate(note.publishedAt)].filter(Boolean).join(', ')
  const head = [
    // Above all else: the file is passed on without the page it came from.
    ...releaseLines(note.release, wording.t).map((line) => line.toUpperCase()),
    press.note(note.number),
    note.isSample ? site.sampleLabel : '',
    note.title,
    issued,
  ]
  const parts = [
    section(
      press.keyMessages,
      note.keyMessages.map(({ text }, index) => `${index + 1}. ${text}`),
    ),
    section(
      press.keyFacts,
      note.keyFacts.map(({ figure, statement, asOf, ...origin }) =>
        [
          [figure, statement].filter(Boolean).join(': '),
          ...originLines(origin, wording),
          asOf ? `  ${site.asOf(formatDate(asOf))}` : '',
        ]
          .filter(Boolean)
          .join('\r\n'),
      ),
    ),
    section(
      press.questions,
      note.questions.map(({ question, answer, ...origin }) =>
        [question, `  ${answer}`, ...originLines(origin, wording)].join('\r\n'),
      ),
    ),
  ]
  return lines([...head, note.purpose ?? '', ...parts, kit.quoteAs(address)])
}

/** The source of a statement, and the agency whose words it is. */
function originLines(
  origin: Pick<KitNote['questions'][number], 'contributedBy' | 'sourceTitle' | 'sourceUrl'>,
  { t }: Wording,
): string[] {
  const source = [origin.sourceTitle, origin.sourceUrl].filter(Boolean).join(', ')
  return [
    ...(source ? [`  ${t.site.source}: ${source}`] : []),
    ...(origin.contributedBy ? [`  ${t.press.accordingTo} ${origin.contributedBy.name.text}`] : []),
  ]
}

function section(title: string, items: string[]): string {
  if (items.length === 0) return ''
  return [title.toUpperCase(), ...items].join('\r\n\r\n')
}

function figuresCsv({ keyFacts }: KitNote, { t }: Wording): string {
  const rows = keyFacts.map(({ figure, statement, sourceTitle, sourceUrl, asOf }) =>
    csvLine([figure, statement, sourceTitle, sourceUrl, asOf?.slice(0, 10) ?? null]),
  )
  return CSV_MARK + csvLine(t.kit.figureColumns) + rows.join('')
}

function licencesText({ attachments }: KitNote, address: string, { t }: Wording): string {
  const { kit } = t
  const files = attachments.map(({ label, file }) =>
    [
      `${file.name}: ${label}`,
      `  ${kit.credit}: ${file.credit ?? kit.unknown}`,
      `  ${kit.licence}: ${file.licence ?? kit.unknown}`,
    ].join('\r\n'),
  )
  return lines([kit.licencesLead, ...files, kit.quoteAs(address)])
}

/** Paragraphs with an empty line between, as Windows' editor reads them too. */
function lines(paragraphs: string[]): string {
  return `${paragraphs.filter(Boolean).join('\r\n\r\n')}\r\n`
}
