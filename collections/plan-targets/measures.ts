import { type Bilingual, bi } from '../_shared/labels'

/**
 * What a target counts, each by one question to the database (src/admin/targets/figures.ts). The
 * names are stored with the targets.
 */
export const measures = [
  'agencies-with-spokesperson',
  'agencies-with-item',
  'officials-trained',
  'reporters-trained',
  'items-in-english',
  'items-with-sources',
] as const

export type Measure = (typeof measures)[number]

export const measureLabels: Record<Measure, Bilingual> = {
  'agencies-with-spokesperson': bi(
    'Cơ quan có người phát ngôn còn hiệu lực',
    'Agencies with a spokesperson in force',
  ),
  'agencies-with-item': bi(
    'Cơ quan có bài hoặc thông tin báo chí trong quý',
    'Agencies with an item this quarter',
  ),
  'officials-trained': bi('Cán bộ phụ trách đã tập huấn', 'Officials in charge trained'),
  'reporters-trained': bi('Phóng viên theo dõi lĩnh vực đã tập huấn', 'Reporters trained'),
  'items-in-english': bi('Bài có bản tiếng Anh đã duyệt', 'Items with a reviewed English text'),
  'items-with-sources': bi('Bài có nguồn', 'Items with sources'),
}

/** Measures of people, who are counted and not listed: the target says how many there are. */
export const needsPopulation: readonly Measure[] = ['officials-trained', 'reporters-trained']
