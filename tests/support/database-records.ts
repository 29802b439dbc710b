import type { Payload } from 'payload'
import { makeMechanism, recommendationData, unique } from './payload'

const source = () => [{ title: 'Báo cáo thử', url: 'https://example.vn/bao-cao' }]

export const actionData = (agency: number) => ({
  title: unique('Việc thử'),
  code: unique('HD'),
  status: 'in-progress' as const,
  agency,
  sources: source(),
})

export const achievementData = (agency: number) => ({
  claim: unique('Kết quả thử'),
  code: unique('KQ'),
  achievedOn: '2026-01-01',
  agency,
  evidence: [{ title: 'Văn bản thử', url: 'https://example.vn/van-ban' }],
})

export const progressReportData = (agency: number, recommendation: number) => ({
  code: unique('BC'),
  recommendations: [recommendation],
  reportedOn: '2026-01-01',
  implementation: 'partially-implemented' as const,
  text: 'Đã làm một phần.',
  agency,
  sources: source(),
})

export const assessmentData = (mechanism: number, recommendation: number) => ({
  code: unique('DG'),
  recommendations: [recommendation],
  mechanism,
  assessedOn: '2026-01-01',
  quotation: 'The Committee notes the steps taken.',
  symbol: 'CCPR/C/1/Test',
  summary: 'Tóm tắt thử.',
})

export const indicatorData = () => ({
  code: unique('CS'),
  name: 'Tỷ lệ thử',
  kind: 'outcome' as const,
  definition: 'Số thử chia cho số thử.',
  unit: '%',
  direction: 'up' as const,
  reporting: 'complete' as const,
  periodicity: 'year' as const,
  sources: source(),
})

export const valueData = (
  indicator: number,
  more: Partial<{ vintage: string; value: number }> = {},
) => ({
  indicator,
  // Made by the server of the other fields.
  key: '',
  period: '2025',
  area: 'VN',
  value: 12.5,
  status: 'final' as const,
  vintage: '2026-01-01',
  source: 'Nguồn thử',
  ...more,
})

export const legislationData = () => ({
  title: 'Luật thử',
  number: unique('01/2026/QH'),
  form: 'law' as const,
  authority: 'Quốc hội',
  scope: 'national' as const,
  issuedOn: '2026-01-01',
  force: 'in-force' as const,
})

export const provisionData = () => ({
  ref: unique('1.1.LQ.'),
  heading: 'Điều thử',
  text: 'Lời văn thử.',
})

/** A published recommendation to Viet Nam. */
export async function makeRecommendation(payload: Payload) {
  const mechanism = await makeMechanism(payload)
  return payload.create({
    collection: 'recommendations',
    data: { ...recommendationData(mechanism.id), _status: 'published' },
    locale: 'vi',
    depth: 0,
  })
}

/** A published indicator. */
export async function makeIndicator(payload: Payload) {
  return payload.create({
    collection: 'indicators',
    data: { ...indicatorData(), _status: 'published' },
    locale: 'vi',
    depth: 0,
  })
}
