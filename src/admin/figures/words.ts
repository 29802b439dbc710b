/** Words of the list of revised figures in published texts. */
export const figureWords = {
  vi: {
    title: 'Số đã điều chỉnh trong bài đã đăng',
    lead: 'Các bài dùng số đã được thay bằng số mới. Đăng đính chính trước, rồi sửa bài và đưa bản mới qua quy trình; không có gì tự đăng.',
    empty: 'Không bài nào dùng số đã được thay.',
    text: 'Bài',
    wrong: 'Trong bài',
    right: 'Nay là',
    work: 'Việc làm',
    accept: 'Đăng đính chính này',
    corrected: 'Đã đính chính.',
    open: 'Sửa bài',
    failed: 'Chưa đăng được. Hãy thử lại.',
  },
  en: {
    title: 'Revised figures in published texts',
    lead: 'Texts whose figures were replaced by newer ones. Make the correction public first, then edit the text and take its new edition through the workflow; nothing publishes itself.',
    empty: 'No text uses a figure that was replaced.',
    text: 'Text',
    wrong: 'In the text',
    right: 'Now',
    work: 'Work',
    accept: 'Publish this correction',
    corrected: 'Corrected.',
    open: 'Edit the text',
    failed: 'It could not be published. Try again.',
  },
} as const
