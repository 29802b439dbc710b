import { callout, h2, keyFigure, ol, p, quotation } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { treaties } from '../sources/united-nations'

export const educationBirthRegistration: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title: 'Đăng ký khai sinh trong 60 ngày, và nếu đã quá hạn thì làm gì',
    slug: 'dang-ky-khai-sinh-trong-60-ngay',
    summary:
      'Trách nhiệm đăng ký không chỉ của cha mẹ. Quá hạn hay thiếu giấy chứng sinh vẫn đăng ký được tại xã, phường nơi cha hoặc mẹ cư trú.',
    body: [
      p(
        'Một đứa trẻ được công nhận trước pháp luật từ khi được ghi tên vào sổ hộ tịch. Công ước về quyền trẻ em đòi hỏi việc đó phải làm ngay sau khi sinh, cùng với quyền có tên và quốc tịch. [1] Luật Trẻ em nhắc lại quyền được khai sinh. [2]',
      ),
      quotation(
        'Trẻ em phải được đăng ký ngay sau khi sinh.',
        'Công ước về quyền trẻ em, Điều 7 khoản 1, vế đầu (Ban biên tập dịch)',
        'vi',
        {
          sourceTitle: 'Công ước về quyền trẻ em',
          sourceUrl:
            'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
        },
      ),
      keyFigure('60 ngày', 'thời hạn đăng ký khai sinh, tính từ ngày sinh con', {
        sourceTitle: 'Luật Hộ tịch, Điều 15',
        asOf: '2016-01-01',
      }),
      h2('Ai phải đi đăng ký'),
      p(
        'Trước hết là cha hoặc mẹ. Nếu cha mẹ không thể thì đến ông bà, người thân thích, hoặc cá nhân, tổ chức đang nuôi dưỡng trẻ. Công chức tư pháp - hộ tịch có nhiệm vụ kiểm tra, đôn đốc, và khi cần thì đăng ký lưu động, tức là mang sổ đến tận nơi. [3]',
      ),
      h2('Mang theo giấy tờ gì'),
      ol(
        'Tờ khai theo mẫu và giấy chứng sinh.',
        'Không có giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận việc sinh.',
        'Không có người làm chứng thì viết giấy cam đoan về việc sinh.',
        'Trẻ bị bỏ rơi thì cần biên bản xác nhận do cơ quan có thẩm quyền lập.',
      ),
      p(
        'Nơi nộp là Ủy ban nhân dân cấp xã nơi cha hoặc mẹ cư trú. Đăng ký khai sinh đúng hạn cho công dân Việt Nam cư trú trong nước được miễn lệ phí; hộ nghèo và người khuyết tật được miễn lệ phí hộ tịch trong mọi trường hợp. [3]',
      ),
      p(
        'Một số liệu của cơ sở dữ liệu đứng trong câu như thế này (số mẫu, không đo ở đâu cả): năm 2023, {{MAU-02 2023}} trẻ em dưới 5 tuổi được đăng ký khai sinh.',
      ),
      h2('Quá 60 ngày thì sao'),
      p(
        'Quá hạn không làm mất quyền của trẻ. Luật không đặt ra thời điểm mà sau đó xã được từ chối đăng ký. Người đi đăng ký quá hạn có thể phải nộp lệ phí, nếu không thuộc diện được miễn. [3]',
      ),
      callout(
        'note',
        'Trước khi đi',
        'Bài này dựa trên Luật Hộ tịch năm 2014. Hãy hỏi công chức tư pháp - hộ tịch của xã, phường về mẫu tờ khai và giấy tờ đang áp dụng; danh sách 56 xã, phường có trong danh bạ cơ quan.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: 'Registering a birth within 60 days, and what to do afterwards',
    slug: 'registering-a-birth-within-60-days',
    summary:
      'Registration is not the duty of the parents alone. After the time limit, or without a hospital paper, a child can still be registered where a parent lives.',
    body: [
      p(
        'A child becomes a person before the law when the name is entered in the civil register. The Convention on the Rights of the Child asks for this immediately after birth, together with a name and a nationality. [1] The Law on Children repeats the right to be registered. [2]',
      ),
      quotation(
        'The child shall be registered immediately after birth',
        'Convention on the Rights of the Child, article 7 (1), opening words',
        'en',
        {
          sourceTitle: 'Convention on the Rights of the Child',
          sourceUrl:
            'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
        },
      ),
      keyFigure('60 days', 'time limit for registering a birth, counted from the day of birth', {
        sourceTitle: 'Law on Civil Status, article 15',
        asOf: '2016-01-01',
      }),
      h2('Who must register'),
      p(
        'First the father or mother. If they cannot, then grandparents, other relatives, or the person or body that looks after the child. The commune’s civil-status officer must follow up and, where needed, bring the register to the village. [3]',
      ),
      h2('What to bring'),
      ol(
        'The form, and the birth notice from the health facility.',
        'Without a birth notice, a written statement by a witness of the birth.',
        'Without a witness, a written undertaking that the birth took place.',
        'For an abandoned child, the record drawn up by the competent authority.',
      ),
      p(
        'The place is the People’s Committee of the commune or ward where a parent lives. Registration in time is free of charge for citizens who live in the country; poor households and persons with disabilities never pay civil-status fees. [3]',
      ),
      p(
        'How a figure of the database stands in a sentence (sample figure, measured nowhere): in 2023, {{MAU-02 2023}} of children under five were registered.',
      ),
      h2('After 60 days'),
      p(
        'Being late does not take the right away. The law names no day after which a commune may refuse. Those who come late may have to pay a fee unless they are exempt. [3]',
      ),
      callout(
        'note',
        'Before you go',
        'This article is based on the Law on Civil Status of 2014. Ask the civil-status officer of your commune which form and papers apply now; the agency directory lists all 56 communes and wards.',
      ),
    ],
  },
  picture: 'birth',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu, people.congTacVien],
  reviewer: reviewers.tuPhap,
  topics: ['children', 'civil-status'],
  pressContact: 'tu-phap-2',
  sources: [
    treaties.crc('Điều 7', 'article 7'),
    law.children('Điều 13', 'article 13'),
    law.civilStatus('các điều 11, 13, 15, 16', 'articles 11, 13, 15, 16'),
  ],
  recommendations: ['A/HRC/12/11|99.25|EG'],
  instruments: ['CRC'],
  publishedAt: '2026-11-10T07:45:00+07:00',
}
