import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { type Locale, localeCodes } from '../../../src/lib/locales'
import { noteParts, partsOfText, type TextPart } from '../../../src/lib/text-parts'
import { type Bilingual, bi } from '../labels'
import { refusal } from '../messages'
import type { TextCollection } from './edition'

/** A title, paragraph, fact or question of the newest edition, in one of its languages. */
export interface Passage extends TextPart {
  locale: Locale
}

/** What a comment may quote, in the order of the page. */
export async function readPassages(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
): Promise<Passage[]> {
  const passages: Passage[] = []
  for (const locale of localeCodes) {
    const edition = await req.payload.findByID({
      collection: collection as 'articles',
      id,
      draft: true,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    // Authors and sources are shared by the languages: with a text of its own a language has a title.
    if (!edition.title) continue
    const parts =
      collection === 'articles'
        ? partsOfText(edition)
        : [...partsOfText({ title: edition.title }), ...noteParts(edition)]
    passages.push(...parts.map((part) => ({ locale, ...part })))
  }
  return passages
}

/** How the log names the place of a passage, such as `vi.body`. */
export const placeOf = ({ locale, part }: Pick<Passage, 'locale' | 'part'>) => `${locale}.${part}`

/**
 * The passage as the newest edition has it.
 *
 * @throws APIError 409 when it stands there no more
 */
export async function passageAsItStands(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
  { place, text }: { place: string; text: string },
): Promise<{ passage: string; quote: string }> {
  const passages = await readPassages(req, collection, id)
  if (!stands(passages, place, text)) throw refusal(req, 409, passageGone)
  return { passage: place, quote: text }
}

/** True while the text has the passage, in the same part and word for word. */
export function stands(passages: Passage[], place: string, text: string): boolean {
  return passages.some((passage) => placeOf(passage) === place && passage.text === text)
}

const partLabels: Record<TextPart['part'], Bilingual> = {
  title: bi('Tiêu đề', 'Title'),
  authors: bi('Tác giả', 'Authors'),
  summary: bi('Tóm tắt', 'Summary'),
  factCheck: bi('Kiểm chứng', 'Fact-check'),
  body: bi('Nội dung', 'Body'),
  sources: bi('Nguồn', 'Sources'),
}

/** The place of a passage for people: "Nội dung", "Body (English)". */
export function placeLabel(place: string): Bilingual {
  const [locale, part = ''] = place.split('.')
  const label = part in partLabels ? partLabels[part as TextPart['part']] : bi(part, part)
  return locale === 'en' ? bi(`${label.vi} (tiếng Anh)`, `${label.en} (English)`) : label
}

const passageGone = bi(
  'Đoạn bạn chọn vừa được sửa. Lời góp ý chưa gửi; hãy tải lại trang rồi chọn đoạn mới.',
  'The passage you chose has been changed. Your comment was not sent; reload the page and choose again.',
)
