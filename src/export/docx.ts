import { strToU8, zipSync } from 'fflate'
import type { NotedBlock, NotedText } from '../lib/noted-text'
import { xmlText } from '../lib/xml-text'
import { DOCX_PARTS, stylesXml, W } from './docx-parts'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Languages that are named with a region in a document, as spelling checkers expect. */
const regions: Partial<Record<string, string>> = {
  vi: 'vi-VN',
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ar: 'ar-SA',
}
const tagOf = (language: string) => xmlText(regions[language] ?? language)

/**
 * The text as a DOCX (ECMA-376) with headings, a table of contents that word processors bring up
 * to date, real footnotes, and the language of every passage. Written here: the upkept libraries
 * no longer run on Node 20.
 *
 * @param contents heading of the table of contents
 */
export function toDocx(content: NotedText, contents: string): Uint8Array<ArrayBuffer> {
  const footnotes: string[] = []
  const body = [
    paragraph('Title', run(content.title)),
    ...content.opening.map((block) => blockXml(block, footnotes)),
    ...(content.sections.length > 1 ? tableOfContents(content, contents) : []),
    ...content.sections.flatMap(({ heading, blocks }, at) => [
      headingXml(heading, at),
      ...blocks.map((block) => blockXml(block, footnotes)),
    ]),
  ]
  const parts: Record<string, string> = {
    ...DOCX_PARTS,
    'word/styles.xml': stylesXml(tagOf(content.language)),
    'word/document.xml': `<w:document ${W}><w:body>${body.join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${SEPARATORS}${footnotes.join('')}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(content.title)}</dc:title><dc:language>${tagOf(content.language)}</dc:language></cp:coreProperties>`,
  }
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])),
    { level: 6 },
  )
}

/** Numbers below 1 belong to the lines between text and notes. */
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'

/** Line breaks in a text stay line breaks. */
function run(text: string, properties = ''): string {
  const lines = xmlText(text).split(/\r?\n/)
  const inside = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${inside}</w:r>`
}

const paragraph = (style: string, inside: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`

const styles: Record<NotedBlock['kind'], string> = {
  heading: 'Heading2',
  lead: 'Lead',
  text: 'BodyText',
  quote: 'Quote',
  gap: 'Gap',
}

function blockXml({ kind, label, text, language, notes }: NotedBlock, footnotes: string[]) {
  const calls = notes.map(({ text: said, url }) => {
    const id = footnotes.length + 1
    const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
    const where = url ? ` ${url}` : ''
    footnotes.push(
      `<w:footnote w:id="${id}">${paragraph('FootnoteText', `${mark}<w:footnoteRef/></w:r>${run(` ${said}${where}`)}`)}</w:footnote>`,
    )
    return `${mark}<w:footnoteReference w:id="${id}"/></w:r>`
  })
  const named = label ? run(`${label}: `, '<w:b/>') : ''
  const tongue = language
    ? `<w:lang w:val="${tagOf(language)}" w:eastAsia="${tagOf(language)}" w:bidi="${tagOf(language)}"/>`
    : ''
  return paragraph(styles[kind], named + run(text, tongue) + calls.join(run(',', SUPER)))
}

/** Between two calls, so that 1 and 2 are not read as 12. */
const SUPER = '<w:vertAlign w:val="superscript"/>'

const bookmark = (at: number) => `_Toc${100_000 + at}`

const headingXml = (heading: string, at: number) =>
  paragraph(
    'Heading1',
    `<w:bookmarkStart w:id="${at}" w:name="${bookmark(at)}"/>${run(heading)}<w:bookmarkEnd w:id="${at}"/>`,
  )

/** A field with the headings in it already, for programs that do not bring fields up to date. */
function tableOfContents({ sections }: NotedText, contents: string): string[] {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const begin = `${field('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>${field('separate')}`
  const lines = sections.map(({ heading }, at) =>
    paragraph(
      'TOC1',
      `${at === 0 ? begin : ''}<w:hyperlink w:anchor="${bookmark(at)}" w:history="1">${run(heading)}</w:hyperlink>${at === sections.length - 1 ? field('end') : ''}`,
    ),
  )
  return [paragraph('TOCHeading', run(contents)), ...lines]
}
