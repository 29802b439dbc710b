import type { Locale } from './locales'

/**
 * What somebody agrees to by sending a question, recorded word for word with its version (Law
 * 91/2025/QH15 on personal data: consent is provable and names its purpose). A change of the words
 * is a new version.
 */
export const enquiryConsent: { version: string; text: Record<Locale, string> } = {
  version: '2026-11-23',
  text: {
    vi: 'Tôi đồng ý để cổng thông tin lưu họ tên, thư điện tử, cơ quan và câu hỏi của tôi, chỉ để trả lời câu hỏi này. Người đọc được là biên tập viên của cổng và cơ quan được giao trả lời. Dữ liệu được giữ 12 tháng sau khi hồ sơ kết thúc. Tôi có thể rút lại sự đồng ý hoặc yêu cầu xóa bất cứ lúc nào qua địa chỉ liên hệ của cổng.',
    en: 'I agree that this portal stores my name, e-mail address, organisation and question, in order to answer this question and for nothing else. The portal’s editors and the agency that is to answer can read them. They are kept for 12 months after the case is closed. I can withdraw my consent or ask for erasure at any time through the portal’s contact address.',
  },
}
