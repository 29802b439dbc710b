import type { Both } from '../types'

/** Where the claims of the demo were made: nowhere in particular, and the text says so. */
export const SAMPLE_QUESTION: Both = {
  vi: 'Câu hỏi mẫu, phỏng theo dạng câu hỏi thường gặp tại lớp tập huấn, 2026',
  en: 'Sample question, modelled on what is often asked in training courses, 2026',
}

/** The same for claims seen online. */
export const SAMPLE_POST: Both = {
  vi: 'Nhận định mẫu, phỏng theo dạng bài đăng trên mạng xã hội, 2026',
  en: 'Sample statement, modelled on posts in social media, 2026',
}
