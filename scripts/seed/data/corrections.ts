import type { Both } from '../types'

export type CorrectionSeed = {
  /** The Vietnamese address of the article. */
  slug: string
  date: string
  severity: 'factual' | 'serious' | 'wording'
  wrong: Both
  right: Both
}

/** Sample corrections: the slips are invented, what is right is sourced in the articles. */
export const corrections: CorrectionSeed[] = [
  {
    slug: 'bon-chu-ky-upr-cua-viet-nam-qua-cac-con-so',
    date: '2026-11-21',
    severity: 'factual',
    wrong: {
      vi: 'Bản đầu ghi Việt Nam chấp thuận 320 khuyến nghị ở chu kỳ 4; đó là số nhận được.',
      en: 'The first version said that Viet Nam supported 320 recommendations in cycle 4; that is the number received.',
    },
    right: {
      vi: 'Ở chu kỳ 4, Việt Nam nhận 320 khuyến nghị và chấp thuận 271.',
      en: 'In cycle 4 Viet Nam received 320 recommendations and supported 271.',
    },
  },
  {
    slug: 'tu-161-xa-thanh-56-xa-phuong',
    date: '2026-10-05',
    severity: 'wording',
    wrong: {
      vi: 'Chú thích bảng viết “huyện” khi nói về tên gọi sau ngày 1 tháng 7 năm 2025.',
      en: 'The caption of the table said “district” of names used after 1 July 2025.',
    },
    right: {
      vi: 'Từ ngày đó không còn cấp huyện; bảng nói về xã và phường.',
      en: 'Since that day there is no district level; the table is about communes and wards.',
    },
  },
]
