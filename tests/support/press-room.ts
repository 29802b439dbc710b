import { newReceipt } from '../../src/lib/receipt'
import { unique } from './payload'

export const pressEventData = (agency: number, title = unique('Họp báo thử')) => ({
  kind: 'conference' as const,
  certainty: 'confirmed' as const,
  title,
  startsAt: '2026-12-10T02:00:00.000Z',
  endsAt: '2026-12-10T03:30:00.000Z',
  agency,
})

export const materialData = (agency: number, title = unique('Tài liệu thử')) => ({
  kind: 'handbook' as const,
  title,
  summary: 'Tài liệu để thử.',
  language: 'vi' as const,
  format: 'web' as const,
  externalUrl: 'https://tai-lieu.example.vn/so-tay',
  year: 2026,
  licence: 'cc-by-4.0' as const,
  agency,
})

export const trainingData = (agency: number, title = unique('Lớp thử')) => ({
  title,
  startsOn: '2026-05-04T12:00:00.000Z',
  state: 'held' as const,
  sourceTitle: 'Sổ điểm danh',
  agency,
})

export const answerData = (agency: number, question = unique('Câu hỏi thử')) => ({
  question,
  answer: 'Có, theo luật.',
  agency,
})

/** What the server stores when somebody sends the form. */
export const enquiryData = (name = 'Nguyễn Thử Nghiệm', email = `${unique('hoi')}@example.vn`) => ({
  receipt: newReceipt(),
  state: 'received' as const,
  asker: { kind: 'citizen' as const, name, email },
  question: 'Một câu hỏi đủ dài để thử.',
  language: 'vi' as const,
  consent: { text: 'Đồng ý.', version: 'thử', givenAt: new Date().toISOString() },
})
