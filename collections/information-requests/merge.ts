import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type {
  InformationAnswer,
  InformationRequest,
  PressNote,
} from '../../src/generated/payload-types'
import { lockDocument } from '../../src/lib/database/document-lock'
import { agencyOf } from '../_shared/access'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'
import { idOf } from '../_shared/relation'

const schema = z.object({
  paragraphs: z
    .array(
      z.object({
        answer: z.number().int().positive(),
        id: z.string().min(1).max(40),
        as: z.enum(['fact', 'question']),
      }),
    )
    .min(1)
    .max(200),
  /** The draft that gets them; a new one when absent. */
  note: z.number().int().positive().nullish(),
  /** True to take in once more what a note has already. */
  again: z.boolean().optional(),
})

type Fact = NonNullable<PressNote['keyFacts']>[number]
type Question = NonNullable<PressNote['questions']>[number]
type Paragraph = NonNullable<InformationAnswer['paragraphs']>[number]

/** A paragraph that was chosen, with the agency whose words it is. */
interface Chosen {
  as: 'fact' | 'question'
  paragraph: Paragraph
  agency: number | null
}

/**
 * Takes paragraphs of answers into a press note's draft, each as a fact or a question with its
 * source and the agency whose words they are. The note is saved as the person of the request, so
 * that the workflow's rules hold: nothing is published by it.
 */
export async function mergeAnswers(
  req: PayloadRequest,
  request: InformationRequest,
  body: unknown,
): Promise<{ note: number }> {
  const asked = schema.safeParse(body)
  if (!asked.success) throw refusal(req, 400, chooseParagraphs)
  const { paragraphs, note, again } = asked.data
  const answers = await sentAnswers(req, request.id)
  const chosen = paragraphs.map(({ answer, id, as }): Chosen => {
    const row = answers.get(answer)
    const paragraph = row?.paragraphs?.find((each) => each.id === id && each.text?.trim())
    if (!row || !paragraph) throw refusal(req, 409, answerChanged)
    return { as, paragraph, agency: idOf(row.agency) }
  })
  if (!again && chosen.some(({ paragraph }) => idOf(paragraph.usedIn) !== null)) {
    throw refusal(req, 409, alreadyUsed)
  }
  const facts = chosen.filter(({ as }) => as === 'fact').map(toFact)
  const questions = chosen.filter(({ as }) => as === 'question').map(toQuestion)
  const target = note
    ? await addTo(req, note, facts, questions)
    : await makeNote(req, request, facts, questions)
  await noteUse(req, [...answers.values()], new Set(paragraphs.map(({ id }) => id)), target)
  return { note: target }
}

const inVietnamese = {
  locale: 'vi',
  fallbackLocale: false,
  depth: 0,
  overrideAccess: true,
} as const

/** The admin may be used in English; the agencies answer in Vietnamese. */
const ownLocale = (req: PayloadRequest) => isolateObjectProperty(req, ['locale', 'fallbackLocale'])

async function makeNote(
  req: PayloadRequest,
  { title, purpose, topics, isSample }: InformationRequest,
  keyFacts: Fact[],
  questions: Question[],
): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'press-notes',
    data: {
      title,
      purpose: purpose.slice(0, 600),
      topics: (topics ?? []).map(idOf).filter((topic) => topic !== null),
      agency: agencyOf(req.user) ?? undefined,
      keyFacts,
      questions,
      isSample,
    },
    draft: true,
    ...inVietnamese,
    overrideAccess: true,
    req: ownLocale(req),
  })
  return id
}

async function addTo(
  req: PayloadRequest,
  id: number,
  facts: Fact[],
  questions: Question[],
): Promise<number> {
  if (!(await lockDocument(req, 'press-notes', id))) throw refusal(req, 409, noteBeingSaved)
  const { docs } = await req.payload.find({
    collection: 'press-notes',
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    pagination: false,
    ...inVietnamese,
    overrideAccess: true,
    req: ownLocale(req),
  })
  const [before] = docs
  if (!before || !['draft', 'changes-requested'].includes(before.state ?? '')) {
    throw refusal(req, 409, noDraft)
  }
  await req.payload.update({
    collection: 'press-notes',
    id,
    data: {
      keyFacts: [...(before.keyFacts ?? []), ...facts],
      questions: [...(before.questions ?? []), ...questions],
    },
    draft: true,
    ...inVietnamese,
    overrideAccess: true,
    req: ownLocale(req),
  })
  return id
}

async function sentAnswers(
  req: PayloadRequest,
  request: number,
): Promise<Map<number, InformationAnswer>> {
  const { docs } = await req.payload.find({
    collection: 'information-answers',
    where: { and: [{ request: { equals: request } }, { state: { equals: 'answered' } }] },
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((answer) => [answer.id, answer]))
}

/** Remembers which note a paragraph went into, so that it is not taken in twice by mistake. */
async function noteUse(
  req: PayloadRequest,
  answers: InformationAnswer[],
  used: Set<string>,
  note: number,
): Promise<void> {
  for (const { id, paragraphs } of answers) {
    if (!paragraphs?.some((row) => used.has(row.id ?? ''))) continue
    await req.payload.update({
      collection: 'information-answers',
      id,
      data: {
        paragraphs: paragraphs.map((row) =>
          used.has(row.id ?? '') ? { ...row, usedIn: note } : row,
        ),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

function toFact({ paragraph, agency }: Chosen): Fact {
  return {
    statement: paragraph.text ?? '',
    sourceTitle: paragraph.source ?? '',
    sourceUrl: paragraph.sourceUrl ?? null,
    contributedBy: agency,
  }
}

function toQuestion({ paragraph, agency }: Chosen): Question {
  return {
    question: paragraph.asked ?? '',
    answer: paragraph.text ?? '',
    sourceTitle: paragraph.source ?? null,
    sourceUrl: paragraph.sourceUrl ?? null,
    contributedBy: agency,
  }
}

const chooseParagraphs = bi(
  'Hãy chọn ít nhất một đoạn trả lời, và đưa vào mục dữ kiện hay hỏi đáp.',
  'Choose at least one paragraph, and whether it becomes a fact or a question.',
)
const answerChanged = bi(
  'Có đoạn không còn trong câu trả lời đã gửi. Hãy tải lại trang rồi chọn lại.',
  'A paragraph is no longer part of a sent answer. Reload the page and choose again.',
)
const alreadyUsed = bi(
  'Có đoạn đã được đưa vào một thông tin báo chí. Bỏ chọn đoạn ấy, hoặc xác nhận đưa vào lần nữa.',
  'A paragraph is in a press note already. Leave it out, or confirm that it goes in once more.',
)
const noteBeingSaved = bi(
  'Người khác đang lưu thông tin báo chí ấy. Hãy thử lại sau ít giây.',
  'Somebody else is saving that press note. Try again in a few seconds.',
)
const noDraft = bi(
  'Chỉ thêm được vào thông tin báo chí đang là bản nháp. Hãy chọn một bản nháp khác hoặc tạo mới.',
  'Only a draft can be added to. Choose another draft or make a new note.',
)
