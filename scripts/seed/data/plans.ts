import type { Measure } from '../../../collections/plan-targets/measures'
import type { Both } from '../types'

/** The province's plans; numbers, days and names are those of the documents. */
export const plans: { number: string; title: Both; issuedOn: string; years: [number, number] }[] = [
  {
    number: '3432/KH-UBND',
    title: {
      vi: 'Kế hoạch truyền thông về quyền con người',
      en: 'Plan for communication on human rights',
    },
    issuedOn: '2018-10-25',
    years: [2018, 2022],
  },
  {
    number: '87/KH-UBND',
    title: {
      vi: 'Kế hoạch truyền thông về quyền con người giai đoạn 2023-2028',
      en: 'Plan for communication on human rights, 2023-2028',
    },
    issuedOn: '2023-01-13',
    years: [2023, 2028],
  },
]

export type TargetSeed = {
  label: Both
  measure: Measure
  goal: number
  population?: number
  populationSource?: Both
}

const sampleNumber: Both = {
  vi: 'Con số minh họa, không phải số liệu của tỉnh',
  en: 'A sample number, not a figure of the province',
}

/** The two targets of training are the plan's; the others show what the site can tell. */
export const targets: TargetSeed[] = [
  {
    label: {
      vi: '100% cán bộ phụ trách được tập huấn',
      en: '100% of officials in charge trained',
    },
    measure: 'officials-trained',
    goal: 100,
    population: 240,
    populationSource: sampleNumber,
  },
  {
    label: {
      vi: '100% phóng viên theo dõi lĩnh vực được tập huấn',
      en: '100% of reporters on the subject trained',
    },
    measure: 'reporters-trained',
    goal: 100,
    population: 40,
    populationSource: sampleNumber,
  },
  {
    label: {
      vi: 'Sở, ngành có người phát ngôn còn hiệu lực',
      en: 'Departments with a spokesperson in force',
    },
    measure: 'agencies-with-spokesperson',
    goal: 100,
  },
  {
    label: {
      vi: 'Sở, ngành có tin, bài trong quý',
      en: 'Departments with an item this quarter',
    },
    measure: 'agencies-with-item',
    goal: 80,
  },
  {
    label: { vi: 'Tin, bài có bản tiếng Anh đã duyệt', en: 'Items with a reviewed English text' },
    measure: 'items-in-english',
    goal: 50,
  },
  {
    label: { vi: 'Tin, bài có nguồn', en: 'Items with sources' },
    measure: 'items-with-sources',
    goal: 100,
  },
]
