import type { Locale } from '../lib/locales'
import type { Letter } from './kinds'

interface EnquiryNews {
  name: string
  receipt: string
  /** The private page of the enquiry. */
  link: string
  /** The last day for the answer as 18/11/2026. */
  due: string
}

/** To whoever asked: the number, the deadline and the private page. */
export function enquiryReceivedLetter(
  { name, receipt, link, due }: EnquiryNews,
  locale: Locale,
): Letter {
  return locale === 'en'
    ? {
        subject: `Your question ${receipt} has arrived`,
        text: `Hello ${name},

We have your question under the number ${receipt}. You will have an answer by ${due}.

See how it stands: ${link}

This link opens your question without a password; please do not pass it on.
`,
      }
    : {
        subject: `Đã nhận câu hỏi ${receipt}`,
        text: `Chào ${name},

Chúng tôi đã nhận câu hỏi của bạn, số ${receipt}. Hạn trả lời: ${due}.

Xem tình trạng: ${link}

Đường dẫn này mở câu hỏi của bạn mà không cần mật khẩu; xin đừng chuyển cho người khác.
`,
      }
}

/** To whoever asked: there is an answer, or a refusal with its ground, on the private page. */
export function enquiryClosedLetter(
  { name, receipt, link }: Omit<EnquiryNews, 'due'>,
  isRefused: boolean,
  locale: Locale,
): Letter {
  if (locale === 'en') {
    const what = isRefused ? 'has been refused, with the ground' : 'has been answered'
    return {
      subject: `Your question ${receipt} ${isRefused ? 'was refused' : 'was answered'}`,
      text: `Hello ${name},

Your question ${receipt} ${what}. Read it here:

${link}
`,
    }
  }
  const what = isRefused ? 'bị từ chối, có nêu căn cứ và giải thích' : 'đã có câu trả lời'
  return {
    subject: isRefused ? `Câu hỏi ${receipt} bị từ chối` : `Câu hỏi ${receipt} đã có trả lời`,
    text: `Chào ${name},

Câu hỏi ${receipt} của bạn ${what}. Xem tại:

${link}
`,
  }
}
