/** A text of the admin in both of its languages; Vietnamese first, as the staff are Vietnamese. */
export interface Bilingual extends Record<string, string> {
  vi: string
  en: string
}

/** Shorthand for the labels and descriptions of fields and collections. */
export function bi(vi: string, en: string): Bilingual {
  return { vi, en }
}

/** The groups of the admin's navigation, in the order of the work. */
export const groups = {
  content: bi('Nội dung', 'Content'),
  press: bi('Báo chí', 'Press'),
  bodies: bi('Cơ quan và đầu mối', 'Bodies and contacts'),
  humanRights: bi('Cơ sở dữ liệu nhân quyền', 'Human-rights database'),
  administration: bi('Quản trị', 'Administration'),
}
