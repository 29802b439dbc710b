import { env } from '../env'
import { formatMoment } from '../lib/dates'
import { pathTo } from '../lib/paths'
import type { Letter } from './kinds'

interface Asked {
  title: string
  purpose: string
  questions: string[]
  /** ISO 8601. */
  dueAt: string
  agency: string
  token: string
}

/** Why an agency is written to: it is asked, its time runs out, or it is over. */
export type AskingOccasion = 'asked' | 'before' | 'after'

/*
 * To offices of the province, so in Vietnamese, with one line for a colleague who reads English.
 */

/** To an agency that is to answer, with the link that needs no account. */
export function askingMail(occasion: AskingOccasion, asked: Asked): Letter {
  const { title, purpose, questions, dueAt, agency, token } = asked
  const due = formatMoment(dueAt)
  const opening: Record<AskingOccasion, string> = {
    asked: `Ủy ban nhân dân tỉnh đề nghị ${agency} cung cấp thông tin sau, trước ${due}.`,
    before: `Nhắc việc: hạn trả lời là ${due}. ${agency} chưa gửi câu trả lời.`,
    after: `Đã quá hạn trả lời (${due}). ${agency} chưa gửi câu trả lời; xin gửi sớm, hoặc ghi rõ vì sao không trả lời được.`,
  }
  const subject: Record<AskingOccasion, string> = {
    asked: `Đề nghị cung cấp thông tin, hạn ${due}: `,
    before: `Sắp đến hạn ${due}: `,
    after: `Quá hạn ${due}: `,
  }
  return {
    subject: oneLine(subject[occasion] + title),
    text: `${opening[occasion]}

${title}
${purpose}

${questions.map((question, index) => `${index + 1}. ${question}`).join('\n')}

Trả lời tại trang này, không cần tài khoản. Mỗi câu trả lời ghi một nguồn; có thể lưu nháp rồi viết tiếp:

${addressOf('vi', token)}

Đường dẫn chỉ mở câu trả lời của ${agency}, dùng được đến ba ngày sau hạn. Ai có đường dẫn đều viết được, nên chỉ chuyển cho người trả lời. Cán bộ có tài khoản có thể trả lời trong trang quản trị.

In English: ${addressOf('en', token)}
`,
  }
}

/** To the editor who asked, when an agency has answered or declined. */
export function answerArrivedMail({
  title,
  agency,
  declined,
  request,
}: {
  title: string
  agency: string
  declined: boolean
  request: number
}): Letter {
  const what = declined ? 'không trả lời được' : 'đã trả lời'
  const address = new URL(`/admin/collections/information-requests/${request}`, env.SITE_URL).href
  return {
    subject: oneLine(`${agency} ${what}: ${title}`),
    text: `${agency} ${what} yêu cầu "${title}".

Đọc và đưa vào thông tin báo chí tại đây:

${address}
`,
  }
}

function addressOf(locale: 'en' | 'vi', token: string): string {
  return new URL(pathTo(locale, { page: 'agency-answer', slug: token }), env.SITE_URL).href
}

/** Titles are typed by people and may hold line breaks; a subject has none and is not too long. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return line.length > 190 ? `${line.slice(0, 189)}…` : line
}
