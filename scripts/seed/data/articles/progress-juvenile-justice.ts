import { callout, h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { recommendation, treaties } from '../sources/united-nations'

export const progressJuvenileJustice: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title:
      'Luật Tư pháp người chưa thành niên có hiệu lực từ 1/1/2026: khuyến nghị 143.121 hỏi gì, luật trả lời gì',
    slug: 'luat-tu-phap-nguoi-chua-thanh-nien',
    summary:
      'Năm 2014, Moldova khuyến nghị có biện pháp thay thế việc tước tự do của trẻ em. Luật năm 2024 đặt ra các biện pháp xử lý chuyển hướng.',
    body: [
      p(
        'Trong lần rà soát thứ hai, Moldova đưa ra một khuyến nghị hai vế: có biện pháp thay thế việc tước tự do của trẻ em, và có chương trình giúp các em phục hồi, tái hòa nhập. Khuyến nghị được chấp thuận. [1]',
      ),
      record('recommendations', 'A/HRC/26/6|143.121|MD'),
      h2('Công ước nói gì'),
      p(
        'Theo Công ước về quyền trẻ em, bắt, giam giữ trẻ em chỉ được dùng như biện pháp cuối cùng và trong thời gian ngắn nhất. Quốc gia cần có những cách giải quyết ngoài tố tụng khi thích hợp. [2]',
      ),
      h2('Luật mới đặt ra gì'),
      p(
        'Luật Tư pháp người chưa thành niên được Quốc hội thông qua ngày 30/11/2024, có hiệu lực từ ngày 1/1/2026. [3] Những điểm liên quan đến khuyến nghị:',
      ),
      ul(
        '**Xử lý chuyển hướng**: đưa người chưa thành niên phạm tội ra khỏi quy trình tố tụng thông thường bằng các biện pháp giáo dục, giám sát, phòng ngừa.',
        '**Thủ tục riêng** cho bị can, bị cáo, bị hại và người làm chứng chưa thành niên.',
        '**Tái hòa nhập cộng đồng** được quy định thành một phần việc, không phải lời khuyên.',
      ),
      h2('Phần việc ở xã'),
      p(
        'Nhiều biện pháp được thi hành nơi em đang sống, nên gánh nặng dồn về xã, phường: người giám sát, trường học, nhân viên công tác xã hội. Nơi nào ít nhân viên công tác xã hội thì đó là chỗ cần theo dõi trước tiên. Ban biên tập chưa có số liệu công khai của tỉnh về số trường hợp được xử lý chuyển hướng kể từ đầu năm.',
      ),
      callout(
        'warning',
        'Hai độ tuổi khác nhau',
        'Công ước coi mọi người dưới 18 tuổi là trẻ em. Luật Trẻ em năm 2016 dùng mốc dưới 16 tuổi. [4] Người từ 16 đến dưới 18 tuổi là “người chưa thành niên” nhưng không phải “trẻ em” theo luật trong nước; khi đọc số liệu phải xem dùng mốc nào.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'The Law on Juvenile Justice, in force since 1 January 2026: what recommendation 143.121 asked, what the law answers',
    slug: 'law-on-juvenile-justice',
    summary:
      'In 2014 Moldova recommended alternatives to depriving children of their liberty. The law of 2024 brings in diversion measures.',
    body: [
      p(
        'At the second review Moldova made a recommendation in two parts: alternatives to depriving children of liberty, and programmes to help them recover and return. It was supported. [1]',
      ),
      record('recommendations', 'A/HRC/26/6|143.121|MD'),
      h2('What the Convention says'),
      p(
        'Under the Convention on the Rights of the Child, arrest and detention of a child may be used only as a last resort and for the shortest time. Where suitable, States should have ways of dealing with a case outside court. [2]',
      ),
      h2('What the new law brings'),
      p(
        'The Law on Juvenile Justice was passed on 30 November 2024 and has been in force since 1 January 2026. [3] Three points bear on the recommendation:',
      ),
      ul(
        '**Diversion**: young offenders are taken out of ordinary proceedings through education, supervision and prevention.',
        '**Separate procedures** for young suspects, defendants, victims and witnesses.',
        '**Return to the community** becomes a task laid down in law, not a piece of advice.',
      ),
      h2('The communes’ part'),
      p(
        'Many measures are carried out where the young person lives, so the load falls on the communes: supervisors, schools, social workers. Where social workers are few, this is the first thing to watch. The editorial board has no public provincial figures on diversion since the start of the year.',
      ),
      callout(
        'warning',
        'Two ages',
        'For the Convention everyone under 18 is a child. The Law on Children of 2016 draws the line at 16. [4] A person of 16 or 17 is a minor but not a child in domestic law; check which line a figure uses.',
      ),
    ],
  },
  picture: 'juvenile',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu, people.damMau],
  reviewer: reviewers.vanPhong,
  topics: ['children', 'justice'],
  pressContact: 'tu-phap-2',
  sources: [
    recommendation('A/HRC/26/6', '143.121', 'md'),
    treaties.crc('các điều 1, 37 và 40', 'articles 1, 37 and 40'),
    law.juvenileJustice(),
    law.children('Điều 1', 'article 1'),
  ],
  recommendations: ['A/HRC/26/6|143.121|MD', 'A/HRC/26/6|143.69|AL'],
  instruments: ['CRC'],
  publishedAt: '2026-06-01T07:30:00+07:00',
}
