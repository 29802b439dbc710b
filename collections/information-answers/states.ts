import type { InformationAnswer } from '../../src/generated/payload-types'
import { type AnswerState, isOpen } from '../_shared/information'
import { bi, type Bilingual } from '../_shared/labels'

interface Attempt {
  from: AnswerState
  to: AnswerState
  /** True for the agency itself, by its account or by link; false for an editor. */
  answers: boolean
  requestIsOpen: boolean
  after: Pick<InformationAnswer, 'declineReason' | 'paragraphs'>
}

interface Obstacle {
  status: 400 | 403 | 409
  text: Bilingual
}

/** What stands against saving an answer with this state; null when nothing does. */
export function obstacleTo(attempt: Attempt): Obstacle | null {
  const { from, to, answers, requestIsOpen, after } = attempt
  if (!answers && to === from) return null
  if (!requestIsOpen) return { status: 409, text: requestClosed }
  if (!answers) {
    // The one move of an editor: back to the agency, for more.
    return to === 'opened' && !isOpen(from) ? null : { status: 403, text: agencyAnswers }
  }
  if (!isOpen(from)) return { status: 409, text: alreadySent }
  if (to === 'answered') return missingInAnswer(after)
  if (to === 'declined' && !after.declineReason?.trim()) return { status: 400, text: needsReason }
  return null
}

function missingInAnswer({ paragraphs }: Attempt['after']): Obstacle | null {
  const written = (paragraphs ?? []).filter(({ text }) => text?.trim())
  if (written.length === 0) return { status: 400, text: needsAnswer }
  const unsourced = written.some(({ source }) => !source?.trim())
  return unsourced ? { status: 400, text: needsSource } : null
}

const requestClosed = bi(
  'Yêu cầu này không còn nhận trả lời. Hãy liên hệ biên tập viên của tỉnh.',
  'This request takes no more answers. Please ask the provincial editors.',
)
const agencyAnswers = bi(
  'Chỉ cơ quan được hỏi mới gửi trả lời hoặc từ chối. Biên tập viên chỉ đưa câu trả lời về "Đã mở" để bổ sung.',
  'Only the agency that was asked answers or declines. An editor may only set a sent answer back to "Opened".',
)
const alreadySent = bi(
  'Câu trả lời đã gửi nên chỉ còn đọc. Cần bổ sung, hãy báo biên tập viên của tỉnh mở lại.',
  'The answer was sent and can only be read now. To add something, ask a provincial editor to open it again.',
)
const needsAnswer = bi(
  'Hãy trả lời ít nhất một câu hỏi trước khi gửi.',
  'Answer at least one question before you send.',
)
const needsSource = bi(
  'Mỗi đoạn trả lời cần một nguồn: tên văn bản, báo cáo hoặc sổ liệu.',
  'Each paragraph needs a source: the document, report or register it comes from.',
)
const needsReason = bi('Hãy ghi vì sao không trả lời được.', 'Say why it cannot be answered.')
