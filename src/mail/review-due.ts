import type { Letter } from './kinds'

/** A text that somebody has to read again. */
export interface DueText {
  title: string
  /** The day as 18/11/2026. */
  due: string
  link: string
}

/** To an editor or author: the texts whose day of review has come or is near. */
export function reviewDueLetter(name: string, texts: DueText[]): Letter {
  const list = texts.map(({ title, due, link }) => `- ${due}: ${title}\n  ${link}`).join('\n')
  return {
    subject: `${texts.length} bài đến hạn xem lại`,
    text: `Chào ${name},

Các bài sau đã đến hạn hoặc sắp đến hạn xem lại. Hãy đọc lại số liệu, văn bản dẫn chiếu và đầu mối; sửa nếu cần rồi đặt ngày xem lại mới.

${list}
`,
  }
}
