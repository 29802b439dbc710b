import { callout, h2, p, record, table } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { treaties, un } from '../sources/united-nations'

export const educationCommitteesAndCouncil: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title: 'Hội đồng Nhân quyền và các ủy ban công ước: hai cánh cửa khác nhau của Liên hợp quốc',
    slug: 'hoi-dong-nhan-quyen-va-cac-uy-ban-cong-uoc',
    summary:
      'Một bên gồm các quốc gia, một bên gồm chuyên gia độc lập. Lẫn hai bên với nhau là một lỗi dễ mắc khi đưa tin về nhân quyền.',
    body: [
      p(
        '“Liên hợp quốc khuyến nghị” là một câu thiếu chủ ngữ. Khuyến nghị có thể đến từ một quốc gia trong UPR, từ một ủy ban chuyên gia, hoặc từ một báo cáo viên đặc biệt. Sức nặng và cách trả lời khác nhau.',
      ),
      table(
        'Ba nguồn khuyến nghị thường gặp',
        [
          ['Điểm so sánh', 'Hội đồng Nhân quyền (UPR)', 'Ủy ban công ước', 'Thủ tục đặc biệt'],
          ['Ai nói', 'các quốc gia', 'chuyên gia độc lập', 'một chuyên gia hoặc nhóm công tác'],
          [
            'Dựa trên',
            'Hiến chương, Tuyên ngôn, điều ước đã tham gia',
            'một công ước',
            'nhiệm vụ do Hội đồng giao',
          ],
          [
            'Với ai',
            'mọi quốc gia thành viên LHQ',
            'chỉ quốc gia thành viên công ước',
            'mọi quốc gia',
          ],
          [
            'Trả lời',
            'chấp thuận hoặc ghi nhận',
            'báo cáo định kỳ, báo cáo theo dõi',
            'công hàm, chuyến thăm khi được mời',
          ],
        ],
        {
          sourceTitle: 'A/HRC/RES/5/1 và các điều ước',
          sourceUrl: 'https://undocs.org/A/HRC/RES/5/1',
        },
      ),
      h2('Hội đồng Nhân quyền'),
      p(
        'Hội đồng do Đại hội đồng lập năm 2006, gồm 47 quốc gia được bầu. [1] Chính nghị quyết đó giao Hội đồng tiến hành UPR với mọi quốc gia. Lời khuyến nghị trong UPR vì thế là lời của từng nước, không phải của Liên hợp quốc nói chung. [2]',
      ),
      h2('Ủy ban công ước'),
      p(
        'Mỗi công ước cốt lõi có một ủy ban. Ủy ban Nhân quyền chẳng hạn theo dõi ICCPR; thành viên của ủy ban làm việc với tư cách cá nhân. [3] Ủy ban đọc báo cáo của quốc gia, nghe cả các tổ chức khác, rồi công bố nhận xét kết luận, trong đó có cả khen ngợi lẫn quan ngại. Không có ô “chấp thuận” hay “ghi nhận”: quốc gia đã tự nhận nghĩa vụ khi tham gia công ước.',
      ),
      record('instruments', 'CCPR', 'Cơ quan giám sát: Ủy ban Nhân quyền.'),
      callout(
        'warning',
        'Hai cái tên dễ nhầm',
        '“Ủy ban Nhân quyền” (Human Rights Committee) là ủy ban chuyên gia của ICCPR. “Ủy hội Nhân quyền” (Commission on Human Rights) là cơ quan đã được Hội đồng Nhân quyền thay thế năm 2006.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'The Human Rights Council and the treaty committees: two different doors of the United Nations',
    slug: 'human-rights-council-and-treaty-committees',
    summary:
      'One is made of States, the other of independent experts. They are easily mixed up in human-rights reporting.',
    body: [
      p(
        '“The United Nations recommends” is a sentence without a subject. The recommendation may come from a State in the UPR, from a committee of experts, or from a special rapporteur. Their weight differs, and so does the way to answer.',
      ),
      table(
        'Three common sources of recommendations',
        [
          ['Aspect', 'Human Rights Council (UPR)', 'Treaty committee', 'Special procedure'],
          ['Who speaks', 'States', 'independent experts', 'one expert or a working group'],
          [
            'Basis',
            'Charter, Declaration, treaties joined',
            'one convention',
            'a mandate of the Council',
          ],
          ['To whom', 'every UN member', 'parties only', 'every State'],
          [
            'Answer',
            'support or note',
            'periodic and follow-up reports',
            'letters, visits by invitation',
          ],
        ],
        {
          sourceTitle: 'A/HRC/RES/5/1 and the treaties',
          sourceUrl: 'https://undocs.org/A/HRC/RES/5/1',
        },
      ),
      h2('The Council'),
      p(
        'The General Assembly created the Council in 2006; 47 States are elected to it. [1] The same resolution asks it to review every State. A UPR recommendation is therefore the word of one country, not of the United Nations as a whole. [2]',
      ),
      h2('The committees'),
      p(
        'Each core convention has a committee. The Human Rights Committee, for one, watches over the ICCPR; its members serve in their own name. [3] A committee reads the State’s report, hears others as well, and publishes concluding observations with praise and concern. There is no box for “supported” or “noted”: the State took on the duty when it joined.',
      ),
      record('instruments', 'CCPR', 'Monitoring body: Human Rights Committee.'),
      callout(
        'warning',
        'Two names that are easily confused',
        'The Human Rights Committee is the expert body of the ICCPR. The Commission on Human Rights is the body that the Human Rights Council replaced in 2006.',
      ),
    ],
  },
  picture: 'two-doors',
  agency: departmentCode('Sở Ngoại vụ'),
  authors: [people.lyViDu],
  reviewer: reviewers.vanPhong,
  topics: ['upr', 'treaties', 'press'],
  pressContact: 'ngoai-vu',
  sources: [
    un.assemblyResolution60251(),
    un.councilResolution51(),
    treaties.iccpr('Điều 28 và Điều 40', 'articles 28 and 40'),
  ],
  recommendations: ['A/HRC/26/6|143.71|GB'],
  instruments: ['CCPR'],
  publishedAt: '2026-07-21T08:00:00+07:00',
}
