import { bi, type Bilingual } from '../../collections/_shared/labels'

/** The words of a text for whoever looks at the admin. */
export const wordsFor =
  (i18n: { language: string }) =>
  (text: Pick<Bilingual, 'en' | 'vi'>): string =>
    i18n.language === 'en' ? text.en : text.vi

/** The jobs by their names in the queue. */
export const jobNames: Partial<Record<string, Bilingual>> = {
  'send-mail': bi('Gửi thư', 'Send a mail'),
  'publish-due': bi('Công bố bài hẹn giờ', 'Publish what is scheduled'),
  'remind-reviews': bi('Nhắc bài đến hạn xem lại', 'Remind of reviews'),
  'request-reminders': bi('Nhắc cơ quan trả lời', 'Remind agencies to answer'),
  'import-file': bi('Nhập tệp dữ liệu', 'Import a file'),
  housekeeping: bi('Dọn dữ liệu hết hạn', 'Housekeeping'),
}
