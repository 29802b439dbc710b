import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const reportingOnChildren: PressNoteSeed = {
  number: '02/2026',
  vi: {
    status: 'original',
    title: 'Đưa tin về trẻ em: những gì không được làm lộ',
    slug: 'dua-tin-ve-tre-em-nhung-gi-khong-duoc-lam-lo',
    purpose:
      'Nhắc lại quy định về đời tư của trẻ em, để bài viết bảo vệ được em nhỏ mà vẫn nói được sự thật.',
  },
  en: {
    status: 'reviewed',
    title: 'Reporting on children: what must not be revealed',
    slug: 'reporting-on-children-what-must-not-be-revealed',
    purpose:
      'Recalls the rules on the privacy of children, so that a story protects the child and still tells the truth.',
  },
  keyMessages: [
    {
      vi: 'Che mặt chưa đủ: tên trường, tên xóm, tên cha mẹ cũng làm lộ danh tính.',
      en: 'Covering the face is not enough: school, hamlet and parents’ names also identify a child.',
    },
    {
      vi: 'Cần sự đồng ý của cha mẹ hoặc người chăm sóc, và của chính em nếu đã đủ 7 tuổi, trước khi đưa thông tin riêng tư lên mạng.',
      en: 'Before private details go online you need the consent of the parents or carers, and of the child who is seven or older.',
    },
    {
      vi: 'Có sự đồng ý vẫn phải cân nhắc lợi ích tốt nhất của trẻ, nhất là khi em là nạn nhân.',
      en: 'Even with consent the best interests of the child come first, above all when the child is a victim.',
    },
  ],
  keyFacts: [
    {
      figure: '16',
      statement: {
        vi: 'Luật Trẻ em coi người dưới tuổi này là trẻ em; Công ước về quyền trẻ em dùng mốc 18.',
        en: 'Under this age a person is a child in the Law on Children; the Convention uses 18.',
      },
      sourceTitle: { vi: 'Luật 102/2016/QH13, Điều 1', en: 'Law 102/2016/QH13, article 1' },
      asOf: '2017-06-01',
    },
    {
      figure: '7',
      statement: {
        vi: 'Từ đủ tuổi này, cần cả sự đồng ý của trẻ khi đưa thông tin riêng tư lên mạng.',
        en: 'From this age the child’s own consent is needed as well for private details online.',
      },
      sourceTitle: {
        vi: 'Nghị định 56/2017/NĐ-CP, Điều 36',
        en: 'Decree 56/2017/ND-CP, article 36',
      },
      asOf: '2017-07-01',
    },
    {
      statement: {
        vi: 'Tên, tuổi, hình ảnh, nơi ở, trường lớp, kết quả học tập, tình trạng sức khỏe đều thuộc bí mật đời sống riêng tư của trẻ em.',
        en: 'Name, age, picture, home, school, results and health are among a child’s private matters.',
      },
      sourceTitle: {
        vi: 'Nghị định 56/2017/NĐ-CP, Điều 33',
        en: 'Decree 56/2017/ND-CP, article 33',
      },
      asOf: '2017-07-01',
    },
  ],
  questions: [
    {
      question: {
        vi: 'Ảnh chụp tập thể trong lễ khai giảng có cần xin phép không?',
        en: 'Does a group picture at a school opening need permission?',
      },
      answer: {
        vi: 'Hình ảnh cá nhân là thông tin riêng tư. Nếu nhận ra được từng em và đăng lên mạng thì nên có sự đồng ý qua nhà trường và gia đình; chụp rộng, không cận mặt là cách an toàn.',
        en: 'A personal picture is private. Where single children can be recognised online, get consent through school and families; a wide shot without close faces is safe.',
      },
    },
    {
      question: {
        vi: 'Viết tắt tên có đủ không?',
        en: 'Are initials enough?',
      },
      answer: {
        vi: 'Thường là không, nhất là ở xã nhỏ. Hãy đổi tên và ghi rõ tên đã được đổi; bỏ tên xóm và tên trường.',
        en: 'Usually not, least of all in a small commune. Change the name and say so; leave out hamlet and school.',
      },
    },
    {
      question: {
        vi: 'Gặp trường hợp trẻ bị xâm hại thì báo cho ai?',
        en: 'Whom do I tell about a case of abuse?',
      },
      answer: {
        vi: 'Tổng đài quốc gia bảo vệ trẻ em 111, công an hoặc Ủy ban nhân dân xã, phường gần nhất, trước khi nghĩ đến bài viết.',
        en: 'The national child helpline 111, the police or the nearest commune, before thinking of the story.',
      },
    },
  ],
  agency: departmentCode('Sở Y tế'),
  topics: ['children', 'press'],
  spokesperson: 'y-te',
  visibility: 'public',
  embargoUntil: null,
  publishedAt: '2026-03-10T08:00:00+07:00',
}
