import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const trainingExercise: PressNoteSeed = {
  number: '07/2026',
  vi: {
    status: 'original',
    title: 'Tài liệu cho lớp tập huấn phóng viên: bài tập kiểm chứng một nhận định',
    slug: 'tai-lieu-tap-huan-phong-vien-bai-tap-kiem-chung',
    purpose:
      'Dành cho phóng viên có thẻ truy cập. Bài tập và đáp án không đăng công khai trước lớp học, để người học tự làm.',
  },
  en: {
    status: 'draft',
    title: 'For the reporters’ training: an exercise in checking a statement',
    slug: 'reporters-training-exercise-in-checking-a-statement',
    purpose:
      'For reporters with access. The exercise and its answers are not public before the course.',
  },
  keyMessages: [
    {
      vi: 'Tách nhận định thành những phần kiểm tra được và những phần không kiểm tra được.',
      en: 'Split a statement into parts that can be checked and parts that cannot.',
    },
    {
      vi: 'Tìm nguồn gốc trước, nguồn dẫn lại sau.',
      en: 'Look for the original source first, for repetitions later.',
    },
    {
      vi: 'Ghi cả giới hạn của kết luận và cách phản hồi.',
      en: 'Write down the limits of the verdict and how to contest it.',
    },
  ],
  keyFacts: [
    {
      figure: '396',
      statement: {
        vi: 'Số dòng khuyến nghị về Việt Nam trong tập dữ liệu hai chu kỳ đầu, dùng cho bài tập.',
        en: 'Rows on Viet Nam in the data set of the first two cycles, used in the exercise.',
      },
      sourceTitle: {
        vi: 'Tập dữ liệu phân loại theo UPR Info',
        en: 'Data set with UPR Info classification',
      },
      asOf: '2014-06-20',
    },
    {
      figure: '86',
      statement: {
        vi: 'Số dòng mang lập trường ghi nhận trong 396 dòng đó. Học viên tự đếm lại.',
        en: 'Rows with the position “noted” among them. Participants count again.',
      },
      sourceTitle: {
        vi: 'Tập dữ liệu phân loại theo UPR Info',
        en: 'Data set with UPR Info classification',
      },
      asOf: '2014-06-20',
    },
  ],
  questions: [
    {
      question: {
        vi: 'Nhận định của bài tập là gì?',
        en: 'What is the statement?',
      },
      answer: {
        vi: '“Hơn ba phần tư khuyến nghị của hai chu kỳ đầu được chấp thuận.” Học viên tính từ dữ liệu và viết kết luận trong 200 chữ.',
        en: '“More than three quarters of the recommendations of the first two cycles were supported.” Participants compute it and write a verdict of 200 words.',
      },
    },
    {
      question: {
        vi: 'Đáp án?',
        en: 'The answer?',
      },
      answer: {
        vi: '310 trên 396 dòng, tức 78,3%: đúng theo dòng. Đếm theo khuyến nghị sẽ ra số khác; bài làm tốt phải nêu điều này.',
        en: '310 of 396 rows, 78.3 %: true by row. Counting recommendations gives another number, and a good answer says so.',
      },
    },
    {
      question: {
        vi: 'Có được trích tài liệu này không?',
        en: 'May it be quoted?',
      },
      answer: {
        vi: 'Chỉ sau lớp học. Số liệu trong tài liệu thì lúc nào cũng dùng được vì nguồn là công khai.',
        en: 'Only after the course. The figures can always be used, since their source is public.',
      },
    },
  ],
  agency: departmentCode('Văn phòng Ủy ban nhân dân tỉnh'),
  topics: ['press', 'data'],
  spokesperson: 'van-phong',
  visibility: 'press',
  embargoUntil: null,
  publishedAt: '2026-11-05T08:00:00+07:00',
}
