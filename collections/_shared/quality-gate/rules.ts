import { type Bilingual, bi } from '../labels'
import { type KnownChannels, type PrivateKind, privateMarks } from './private-data'

/*
 * What must be true of a text before the public reads it (domain.md, "Editorial workflow"). Each
 * rule says what to do, why, and on what law or promise it stands. Pure: what has to be looked up
 * is in `GateText`.
 */

/** A text in one language, as far as the rules ask. */
export interface GateText {
  kind: 'articles' | 'press-notes'
  title: string
  summary: string
  /** Every text a reader sees, the title included. */
  words: string[]
  hasBody: boolean
  headings: number[]
  citations: number[]
  sourceCount: number
  /** Pictures and documents, with their alternative text in this language. */
  files: { name: string; alt: string }[]
  /** What is wrong with the contact named; null when nothing is. */
  contactProblem: Bilingual | null
  hasContact: boolean
  /** Written by a contributor, who stands under a byline with an affiliation. */
  byContributor: boolean
  hasByline: boolean
  factCheck: { claim: boolean; whereMade: boolean; verdict: boolean } | null
  /** The original has changed since this translation was last looked at. */
  isOutdated: boolean
  isSample: boolean
  /** The whole site says that it is a demonstration. */
  siteIsDemonstration: boolean
  known: KnownChannels
}

export interface GateRule {
  name: string
  /** A short name for a list. */
  label: Bilingual
  why: Bilingual
  basis: Bilingual
  /** `blocks`: no publication while it fails. `advises`: shown, and left to the editor. */
  weight: 'blocks' | 'advises'
  /** What to do, or null when the rule is met. */
  check: (text: GateText) => Bilingual | null
}

/** Shorter says too little in a list, longer is cut by search engines and feeds. */
const SUMMARY_LENGTH = { min: 40, max: 320 } as const

const principle = (number: number) =>
  bi(`Nguyên tắc ${number} của cổng`, `Principle ${number} of the site`)

export const gateRules: GateRule[] = [
  {
    name: 'sources',
    label: bi('Có nguồn', 'Sources'),
    why: bi('Độc giả kiểm tra được từng điều.', 'Readers can check every statement.'),
    basis: principle(1),
    weight: 'blocks',
    check: ({ kind, sourceCount }) => {
      if (sourceCount > 0) return null
      return kind === 'articles'
        ? bi('Thêm ít nhất một nguồn ở thẻ "Nguồn".', 'Add at least one source under "Sources".')
        : bi(
            'Thêm ít nhất một dữ kiện có nguồn ở thẻ "Dữ kiện".',
            'Add at least one fact with its source under "Facts".',
          )
    },
  },
  {
    name: 'citations',
    label: bi('Dẫn nguồn đúng số', 'Citations'),
    why: bi(
      'Số trong bài phải dẫn tới một nguồn có thật.',
      'A number in the text must lead to a source.',
    ),
    basis: principle(1),
    weight: 'blocks',
    check: ({ citations, sourceCount }) => {
      const dangling = [...new Set(citations.filter((number) => number > sourceCount))].join(', ')
      return dangling
        ? bi(
            `Bài dẫn nguồn số ${dangling} nhưng chỉ có ${sourceCount} nguồn.`,
            `The text cites source ${dangling}, but there are ${sourceCount}.`,
          )
        : null
    },
  },
  {
    name: 'body',
    label: bi('Có nội dung', 'Text'),
    why: bi('Một trang trống không cho ai biết điều gì.', 'An empty page informs nobody.'),
    basis: bi(
      'Nghị định 42/2022/NĐ-CP: thông tin đầy đủ',
      'Decree 42/2022/ND-CP: complete information',
    ),
    weight: 'blocks',
    check: ({ hasBody, kind }) => {
      if (hasBody) return null
      return kind === 'articles'
        ? bi('Viết nội dung bài.', 'Write the body of the article.')
        : bi('Ghi ít nhất một thông điệp chính.', 'Give at least one key message.')
    },
  },
  {
    name: 'summary-length',
    label: bi('Độ dài tóm tắt', 'Length of the summary'),
    why: bi(
      'Tóm tắt đứng một mình trong danh sách và bản tin.',
      'The summary stands alone in lists and feeds.',
    ),
    basis: bi(
      'Nghị định 42/2022/NĐ-CP: trích yếu của tin, bài',
      'Decree 42/2022/ND-CP: abstract of an item',
    ),
    weight: 'blocks',
    check: ({ summary }) => {
      const { min, max } = SUMMARY_LENGTH
      const length = [...summary.normalize('NFC').trim()].length
      if (length < min)
        return bi(
          `Tóm tắt có ${length} ký tự; viết ít nhất ${min}.`,
          `The summary has ${length} characters; write at least ${min}.`,
        )
      return length > max
        ? bi(
            `Tóm tắt có ${length} ký tự; rút còn tối đa ${max}.`,
            `The summary has ${length} characters; keep to ${max}.`,
          )
        : null
    },
  },
  {
    name: 'alternative-texts',
    label: bi('Mô tả thay thế của ảnh', 'Alternative texts'),
    why: bi(
      'Người không nhìn thấy ảnh cần biết ảnh cho thấy gì.',
      'Somebody who cannot see a picture needs to know what it shows.',
    ),
    basis: bi(
      'Thông tư 32/2017/TT-BTTTT và 26/2020/TT-BTTTT; WCAG 1.1.1',
      'Circulars 32/2017 and 26/2020; WCAG 1.1.1',
    ),
    weight: 'blocks',
    check: ({ files }) => {
      const bare = files.filter(({ alt, name }) => !alt.trim() || alt.trim() === name)
      const names = bare.map(({ name }) => `"${name}"`).join(', ')
      return names
        ? bi(
            `Ghi mô tả thay thế bằng ngôn ngữ này cho ${names}.`,
            `Give an alternative text in this language for ${names}.`,
          )
        : null
    },
  },
  {
    name: 'headings',
    label: bi('Thứ tự đề mục', 'Order of headings'),
    why: bi('Trình đọc màn hình đi theo đề mục.', 'Screen readers go by the headings.'),
    basis: bi('WCAG 1.3.1', 'WCAG 1.3.1'),
    weight: 'blocks',
    check: ({ headings }) => {
      const skipped = headings.some((level, index) => level > (headings[index - 1] ?? 1) + 1)
      return skipped
        ? bi(
            'Bắt đầu bằng đề mục cấp 2; đề mục cấp 3 chỉ đứng dưới cấp 2.',
            'Start with a level 2 heading; level 3 stands only under level 2.',
          )
        : null
    },
  },
  {
    name: 'contact',
    label: bi('Đầu mối còn hiệu lực', 'Valid contact'),
    why: bi(
      'Nhà báo gọi đúng người đang được phân công.',
      'A journalist reaches somebody who may speak.',
    ),
    basis: bi(
      'Luật Báo chí 126/2025/QH15: người phát ngôn',
      'Press Law 126/2025/QH15: spokespersons',
    ),
    weight: 'blocks',
    check: ({ contactProblem, hasContact, kind }) => {
      if (contactProblem) return contactProblem
      return kind === 'press-notes' && !hasContact
        ? bi(
            'Chọn người phát ngôn cho thông tin báo chí này.',
            'Choose a spokesperson for this press note.',
          )
        : null
    },
  },
  {
    name: 'contact-named',
    label: bi('Có liên hệ báo chí', 'Press contact'),
    why: bi('Người đọc biết hỏi ai.', 'Readers know whom to ask.'),
    basis: bi('Nghị định 42/2022/NĐ-CP: đầu mối liên hệ', 'Decree 42/2022/ND-CP: contact officers'),
    weight: 'advises',
    check: ({ hasContact, kind }) =>
      kind === 'articles' && !hasContact
        ? bi(
            'Nên nêu một liên hệ báo chí ở thẻ "Liên quan".',
            'Consider naming a press contact under "Related".',
          )
        : null,
  },
  {
    name: 'private-data',
    label: bi('Không có dữ liệu cá nhân', 'No personal data'),
    why: bi(
      'Số điện thoại, thư hay giấy tờ của người dân không thuộc về trang công khai.',
      'Telephone, e-mail or identity numbers of private persons do not belong on a public page.',
    ),
    basis: bi(
      'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
      'Law 91/2025/QH15 on personal data protection',
    ),
    weight: 'blocks',
    check: ({ words, known }) => {
      const marks = privateMarks(words.join('\n'), known)
      const found = marks.map(({ kind, text }) => ({ kind: kindNames[kind], text }))
      return found.length > 0
        ? bi(
            `Bỏ hoặc thay bằng kênh của cơ quan: ${found.map(({ kind, text }) => `${kind.vi} ${text}`).join('; ')}.`,
            `Remove, or give an office channel instead: ${found.map(({ kind, text }) => `${kind.en} ${text}`).join('; ')}.`,
          )
        : null
    },
  },
  {
    name: 'byline',
    label: bi('Nêu tên và nơi công tác', 'Byline'),
    why: bi(
      'Bài của cộng tác viên luôn ghi rõ người viết từ đâu.',
      'A contributor always writes under name and affiliation.',
    ),
    basis: principle(3),
    weight: 'blocks',
    check: ({ byContributor, hasByline }) =>
      byContributor && !hasByline
        ? bi(
            'Ghi cộng tác viên là tác giả, đúng tên của tài khoản và kèm nơi công tác, ở thẻ "Tác giả, thay đổi".',
            'Name the contributor as author, with the name of the account and the affiliation, under "Authors, changes".',
          )
        : null,
  },
  {
    name: 'fact-check',
    label: bi('Kiểm chứng đủ phần', 'Complete fact-check'),
    why: bi(
      'Người bị kiểm chứng phải thấy điều mình nói, ở đâu, và kết luận.',
      'Whoever is checked must see the claim, where it was made and the verdict.',
    ),
    basis: principle(3),
    weight: 'blocks',
    check: ({ factCheck }) =>
      factCheck && !(factCheck.claim && factCheck.whereMade && factCheck.verdict)
        ? bi(
            'Ghi điều được nói, nói ở đâu và kết luận.',
            'Give the claim, where it was made, and the verdict.',
          )
        : null,
  },
  {
    name: 'translation-outdated',
    label: bi('Bản dịch theo kịp bản gốc', 'Translation up to date'),
    why: bi(
      'Hai ngôn ngữ nói khác nhau thì độc giả không biết tin bản nào.',
      'When two languages differ, readers do not know which to trust.',
    ),
    basis: bi(
      'Quy trình biên tập: bản dịch được duyệt',
      'Editorial workflow: reviewed translations',
    ),
    weight: 'advises',
    check: ({ isOutdated }) =>
      isOutdated
        ? bi(
            'Bản gốc đã đổi sau khi bản dịch này được duyệt. Hãy sửa bản dịch, hoặc xác nhận vẫn đúng ở mục "Bản dịch".',
            'The original has changed since this translation was reviewed. Mend it, or confirm it under "Translations".',
          )
        : null,
  },
  {
    name: 'sample-mark',
    label: bi('Không phải dữ liệu minh họa', 'No sample data'),
    why: bi(
      'Nội dung trình diễn không lẫn vào trang thật.',
      'Demonstration content never mixes with the real site.',
    ),
    basis: principle(6),
    weight: 'blocks',
    check: ({ isSample, siteIsDemonstration }) =>
      isSample && !siteIsDemonstration
        ? bi(
            'Bài còn dấu "Dữ liệu minh họa". Bỏ dấu nếu là nội dung thật, hoặc bỏ bài.',
            'It is still marked as sample data. Clear the mark if it is real, or drop the text.',
          )
        : null,
  },
]

const kindNames: Record<PrivateKind, Bilingual> = {
  'e-mail': bi('thư điện tử', 'e-mail'),
  phone: bi('điện thoại di động', 'mobile phone'),
  'identity number': bi('số giấy tờ', 'identity number'),
}

/** How a text stands with one rule. */
export interface Finding {
  rule: GateRule
  locale: 'en' | 'vi'
  /** What to do; null when the rule is met. */
  problem: Bilingual | null
}

/** Every rule's answer for a text in one language. */
export function findingsOf(text: GateText, locale: 'en' | 'vi'): Finding[] {
  return gateRules.map((rule) => ({ rule, locale, problem: rule.check(text) }))
}
