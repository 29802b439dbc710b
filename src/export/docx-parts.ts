const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The namespaces of a part of a text document. */
export const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}"`

const override = (name: string, type: string) =>
  `<Override PartName="/${name}" ContentType="${type}"/>`

const relations = (...rows: [type: string, target: string][]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${rows.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`

/** The parts of a document that do not depend on its text. */
export const DOCX_PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${TYPE}.document.main+xml`)}${override('word/styles.xml', `${TYPE}.styles+xml`)}${override('word/settings.xml', `${TYPE}.settings+xml`)}${override('word/footnotes.xml', `${TYPE}.footnotes+xml`)}${override('word/footer1.xml', `${TYPE}.footer+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
  '_rels/.rels': relations(
    [`${RELATIONS}/officeDocument`, 'word/document.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ),
  'word/_rels/document.xml.rels': relations(
    [`${RELATIONS}/styles`, 'styles.xml'],
    [`${RELATIONS}/settings`, 'settings.xml'],
    [`${RELATIONS}/footnotes`, 'footnotes.xml'],
    [`${RELATIONS}/footer`, 'footer1.xml'],
  ),
  'word/settings.xml': `<w:settings ${W}><w:updateFields w:val="true"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
  'word/footer1.xml': `<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
}

interface Style {
  id: string
  name: string
  paragraph?: string
  run?: string
}

const space = (before: number, after: number) =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`

const styles: Style[] = [
  { id: 'Title', name: 'Title', paragraph: space(0, 240), run: '<w:b/><w:sz w:val="40"/>' },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `<w:keepNext/>${space(360, 120)}<w:outlineLvl w:val="0"/>`,
    run: '<w:b/><w:sz w:val="30"/>',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `<w:keepNext/>${space(200, 80)}<w:outlineLvl w:val="1"/>`,
    run: '<w:b/><w:sz w:val="26"/>',
  },
  { id: 'TOCHeading', name: 'TOC Heading', paragraph: space(240, 120), run: '<w:b/>' },
  { id: 'TOC1', name: 'toc 1', paragraph: space(0, 60) },
  { id: 'BodyText', name: 'Body Text', paragraph: space(0, 100) },
  { id: 'Lead', name: 'Lead', paragraph: space(0, 100), run: '<w:b/>' },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: `${space(60, 140)}<w:ind w:left="567" w:right="567"/>`,
    run: '<w:i/>',
  },
  {
    id: 'Gap',
    name: 'Gap',
    paragraph: `<w:pBdr><w:left w:val="dashed" w:sz="8" w:space="8" w:color="666666"/></w:pBdr>${space(0, 100)}`,
  },
  { id: 'FootnoteText', name: 'footnote text', run: '<w:sz w:val="20"/>' },
]

/** The styles of a document in this language (a tag such as `vi-VN`): Times, 13 pt, as offices write. */
export function stylesXml(language: string): string {
  const written = styles.map(
    ({ id, name, paragraph, run }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`,
  )
  return `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${written.join('')}<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`
}
