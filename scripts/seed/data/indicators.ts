import type { IndicatorSeed } from '../types'

/*
 * Every number here is made up to show the pages; none was measured anywhere. The names, sources and
 * notes say so, and the invented agency answers for them.
 */

const SHARE = { vi: '%', en: '%' }

const years = (from: number, values: (number | null)[]) =>
  values.map((value, index) => ({ period: String(from + index), value }))

/** Indicators of all three types, some of which nobody has figures of yet. */
export const indicators: IndicatorSeed[] = [
  {
    code: 'MAU-01',
    kind: 'structural',
    name: {
      vi: 'Số đơn vị cấp xã công khai lịch tiếp công dân (số mẫu)',
      en: 'Communes that publish when they receive citizens (sample figures)',
    },
    definition: {
      vi: 'Số xã, phường đăng lịch tiếp công dân trên cổng thông tin vào ngày 31/12 của năm.',
      en: 'Communes and wards with the hours for receiving citizens on their portal on 31 December.',
    },
    method: {
      vi: 'Đếm số đơn vị có lịch còn hiệu lực.',
      en: 'Count of units whose hours are up to date.',
    },
    unit: { vi: 'đơn vị', en: 'units' },
    decimals: 0,
    direction: 'up',
    reporting: 'complete',
    periodicity: 'year',
    nextDue: '2027-03-01',
    dimensions: [],
    targets: ['16.10'],
    recommendations: [],
    series: { '': years(2019, [12, 15, 19, 24, 31, 38, 45]) },
    provisional: [],
  },
  {
    code: 'MAU-02',
    kind: 'outcome',
    name: {
      vi: 'Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh (số mẫu)',
      en: 'Children under five whose birth is registered (sample figures)',
    },
    definition: {
      vi: 'Phần trăm trẻ em dưới 5 tuổi có tên trong sổ hộ tịch.',
      en: 'Percentage of children under five who are in the civil register.',
    },
    method: {
      vi: 'Số trẻ dưới 5 tuổi đã đăng ký chia cho số trẻ dưới 5 tuổi, nhân 100.',
      en: 'Registered children under five divided by all children under five, times 100.',
    },
    unit: SHARE,
    decimals: 1,
    direction: 'up',
    reporting: 'complete',
    periodicity: 'year',
    nextDue: '2027-03-01',
    sdgIndicator: '16.9.1',
    dimensions: ['sex', 'residence', 'ethnicity', 'disability'],
    targets: ['16.9'],
    recommendations: [],
    series: {
      '': years(2019, [91.2, 92.4, 93.1, 94, 95.3, 96.1, 96.8]),
      'sex=F': years(2019, [90.8, 92.1, 92.9, 93.8, 95.2, 96, 96.9]),
      'sex=M': years(2019, [91.6, 92.7, 93.3, 94.2, 95.4, 96.2, 96.7]),
      'residence=rural': years(2019, [88.1, 89.7, 90.8, 92, 93.8, 94.9, 95.8]),
      'residence=urban': years(2019, [97.4, 97.8, 98, 98.2, 98.6, 98.8, 99]),
    },
    provisional: ['2025'],
    revision: { period: '2023', value: 95.3, before: 94.6, publishedOn: '2025-06-02' },
  },
  {
    code: 'MAU-03',
    kind: 'outcome',
    name: {
      vi: 'Tỷ lệ học sinh hoàn thành trung học cơ sở (số mẫu)',
      en: 'Pupils who complete lower secondary school (sample figures)',
    },
    definition: {
      vi: 'Phần trăm học sinh vào lớp 6 học hết lớp 9 đúng hạn.',
      en: 'Percentage of pupils who entered grade 6 and finished grade 9 in time.',
    },
    method: {
      vi: 'Số học sinh xong lớp 9 chia cho số học sinh vào lớp 6 bốn năm trước, nhân 100.',
      en: 'Pupils finishing grade 9 divided by those who entered grade 6 four years before, times 100.',
    },
    unit: SHARE,
    decimals: 1,
    direction: 'up',
    reporting: 'in-progress',
    periodicity: 'year',
    nextDue: '2026-09-01',
    dimensions: ['sex', 'residence', 'disability'],
    targets: ['4.1'],
    recommendations: [],
    series: {
      '': years(2019, [84.5, 85.1, null, 81.9, 83.2, 84.8, 86]),
      'sex=F': years(2019, [85.9, 86.6, null, 83, 84.6, 86.1, 87.3]),
      'sex=M': years(2019, [83.2, 83.7, null, 80.8, 81.9, 83.5, 84.7]),
    },
    provisional: ['2025'],
    break: {
      period: '2022',
      note: {
        vi: 'tính cả học sinh chuyển đi nơi khác.',
        en: 'pupils who moved elsewhere are counted too.',
      },
    },
  },
  {
    code: 'MAU-04',
    kind: 'process',
    name: {
      vi: 'Số cán bộ được tập huấn về quyền con người (số mẫu)',
      en: 'Officials trained in human rights (sample figures)',
    },
    definition: {
      vi: 'Số cán bộ dự ít nhất một lớp tập huấn trong năm.',
      en: 'Officials who attended at least one course in the year.',
    },
    unit: { vi: 'người', en: 'persons' },
    decimals: 0,
    direction: 'up',
    reporting: 'in-progress',
    periodicity: 'year',
    nextDue: '2026-03-01',
    dimensions: ['sex', 'ethnicity'],
    targets: ['16.6'],
    recommendations: ['A/HRC/12/11|99.17|GB'],
    series: { '': years(2022, [140, 310, 455]) },
    provisional: [],
  },
  {
    code: 'MAU-05',
    kind: 'process',
    name: {
      vi: 'Tỷ lệ câu hỏi của người dân được trả lời đúng hạn (số mẫu)',
      en: 'Questions of the public answered in time (sample figures)',
    },
    definition: {
      vi: 'Phần trăm câu hỏi gửi tới cổng thông tin được trả lời trong hạn.',
      en: 'Percentage of questions sent to the portal that were answered within the time limit.',
    },
    unit: SHARE,
    decimals: 0,
    direction: 'up',
    reporting: 'complete',
    periodicity: 'quarter',
    nextDue: '2027-01-20',
    dimensions: [],
    targets: ['16.10'],
    recommendations: [],
    series: {
      '': [62, 68, 71, 70, 77, 81, 84, 88].map((value, index) => ({
        period: `${2024 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
        value,
      })),
    },
    provisional: ['2025-Q4'],
  },
  {
    code: 'MAU-06',
    kind: 'outcome',
    name: {
      vi: 'Tỷ lệ trụ sở cơ quan mà người dùng xe lăn vào được (mẫu)',
      en: 'Public buildings that wheelchair users can enter (sample)',
    },
    definition: {
      vi: 'Phần trăm trụ sở có đường dốc và cửa đủ rộng.',
      en: 'Percentage of public buildings with a ramp and doors wide enough.',
    },
    unit: SHARE,
    decimals: 0,
    direction: 'up',
    reporting: 'exploring',
    periodicity: 'irregular',
    dimensions: ['area'],
    targets: ['11.7'],
    recommendations: ['A/HRC/26/6|143.206|LY'],
    series: {},
    provisional: [],
  },
  {
    code: 'MAU-07',
    kind: 'structural',
    name: {
      vi: 'Nơi tiếp nhận khiếu nại thân thiện với trẻ em (mẫu)',
      en: 'Places where children can complain in a child-friendly way (sample)',
    },
    definition: {
      vi: 'Số đơn vị cấp xã có người được phân công và nơi tiếp riêng cho trẻ em.',
      en: 'Communes with a designated person and a separate place to receive children.',
    },
    unit: { vi: 'đơn vị', en: 'units' },
    decimals: 0,
    direction: 'up',
    reporting: 'exploring',
    periodicity: 'year',
    nextDue: '2026-06-30',
    dimensions: ['residence'],
    targets: ['16.2'],
    recommendations: [],
    series: {},
    provisional: [],
  },
  {
    code: 'MAU-08',
    kind: 'outcome',
    name: {
      vi: 'Số người không quốc tịch chưa có giấy tờ (mẫu)',
      en: 'Stateless persons without papers (sample)',
    },
    definition: {
      vi: 'Số người cư trú chưa xác định được quốc tịch và chưa có giấy tờ cư trú.',
      en: 'Residents whose nationality is not established and who have no residence papers.',
    },
    unit: { vi: 'người', en: 'persons' },
    decimals: 0,
    direction: 'down',
    reporting: 'not-applicable',
    periodicity: 'irregular',
    dimensions: ['sex', 'age'],
    targets: ['16.9'],
    recommendations: [],
    series: {},
    provisional: [],
  },
]
