/** Names of the styles in the Word document, as Word itself calls them where it has them. */
export const STIJL = {
  titel: 'Title',
  kop1: 'Heading1',
  kop2: 'Heading2',
  bijschrift: 'Caption',
  klein: 'SluitendKlein',
  concept: 'SluitendConcept',
  letOp: 'SluitendLetop',
  status: 'SluitendStatus',
  celtekst: 'SluitendCel',
  celgetal: 'SluitendGetal',
  tabel: 'SluitendTabel',
} as const;

/** Colour of headings and of the lines of tables; 11:1 on white. */
export const BLAUW = '1F3A57';
/** Twentieths of a point: A4 with margins of 2 cm, and the width between them. */
export const MARGE = 1134;
export const BREEDTE = 11_906 - 2 * MARGE;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const paragraph = (id: string, naam: string, pPr: string, rPr: string, more = ''): string =>
  `<w:style w:type="paragraph" ${id.startsWith('Sluitend') ? 'w:customStyle="1" ' : ''}w:styleId="${id}"><w:name w:val="${naam}"/>` +
  `<w:basedOn w:val="Normal"/>${more}<w:qFormat/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;

const line = (side: string, size: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

/**
 * The styles that the library has no words for, as WordprocessingML: the table style with its header row and last row,
 * and the paragraphs around it. Colours have a contrast of at least 5:1 on white.
 */
export const EXTRA_STIJLEN =
  `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}">` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
  `<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>` +
  `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  paragraph(
    STIJL.bijschrift,
    'caption',
    '<w:keepNext/><w:spacing w:before="160" w:after="60"/>',
    '<w:b/><w:color w:val="1F3A57"/><w:sz w:val="18"/>',
    '<w:next w:val="Normal"/>'
  ) +
  paragraph(
    STIJL.klein,
    'Sluitend Klein',
    '<w:keepNext/><w:spacing w:after="80"/>',
    '<w:color w:val="525050"/><w:sz w:val="18"/>'
  ) +
  paragraph(STIJL.concept, 'Sluitend Concept', '', '<w:i/>') +
  paragraph(
    STIJL.letOp,
    'Sluitend Let op',
    `<w:keepLines/><w:pBdr>${line('left', 18, '835B00').replace('w:space="0"', 'w:space="6"')}</w:pBdr><w:ind w:left="142"/>`,
    '<w:color w:val="6B4A00"/>'
  ) +
  paragraph(
    STIJL.status,
    'Sluitend Status',
    '<w:spacing w:before="80" w:after="120"/>',
    '<w:color w:val="525050"/><w:sz w:val="18"/>'
  ) +
  paragraph(
    STIJL.celtekst,
    'Sluitend Cel',
    '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="18"/>'
  ) +
  paragraph(
    STIJL.celgetal,
    'Sluitend Getal',
    '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>',
    '<w:sz w:val="18"/>'
  ) +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${STIJL.tabel}"><w:name w:val="Sluitend Tabel"/>` +
  `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${line('top', 8, '1F3A57')}${line('bottom', 8, '1F3A57')}` +
  `${line('insideH', 4, 'D0D4D9')}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 8, '1F3A57')}</w:tcBorders>` +
  `<w:shd w:val="clear" w:color="auto" w:fill="E9EEF4"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>` +
  `</w:styles>`;
