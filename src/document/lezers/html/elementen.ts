/** Elements whose text is no part of what the page says. Struck-out text was replaced by other text. */
const OVERSLAAN = new Set(
  'script style noscript template nav svg math head button select textarea iframe object canvas audio video del s strike'.split(
    ' '
  )
);

/** Elements that begin and end a line. */
const BLOK = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form header hr li main ol p pre section summary details table tbody td tfoot th thead title tr ul h1 h2 h3 h4 h5 h6'.split(
    ' '
  )
);

/** Blocks with white space around them. */
const MARGE = new Set('article aside blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '));

export const isBlok = (naam: string): boolean => BLOK.has(naam);

export const hasMarge = (naam: string): boolean => MARGE.has(naam);

/** 1 to 6 for a heading; null for anything else. */
export function headingLevel(naam: string): number | null {
  return /^h[1-6]$/.test(naam) ? Number(naam.charAt(1)) : null;
}

/** Styles that show nothing, or show it where nobody looks; `mso-hide` is the hidden text of Word. */
const VERBORGEN =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])|(?:left|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(|clip-path\s*:\s*inset\(\s*(?:50|100)%|text-decoration[\w\s-]*:[^;]*line-through|opacity\s*:\s*0(?![.\d])/i;

/** Names that the common style sheets have for text that is read aloud and not shown. */
const VOORLEES =
  /(?:^|\s)(?:(?:u-)?sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-text|-only)?|show-for-sr|a11y-hidden|element-invisible|hidden-text)(?:\s|$)/i;

/** Names that the common style sheets have for what only small screens show: a large one shows the same in another form. */
const KLEIN_SCHERM =
  /(?:^|\s)(?:d-(?:sm|md|lg)-none|visible-xs(?:-block|-inline)?|show-for-small-only|(?:sm|md|lg):hidden)(?:\s|$)/i;

/** Whether nothing inside an element is shown. */
export function isHidden(naam: string, attributen: Readonly<Record<string, string>>): boolean {
  if (OVERSLAAN.has(naam) || 'hidden' in attributen || attributen['role'] === 'navigation') return true;
  const { style, class: klassen } = attributen;
  return (
    (style !== undefined && VERBORGEN.test(style)) ||
    (klassen !== undefined && (VOORLEES.test(klassen) || KLEIN_SCHERM.test(klassen)))
  );
}

/** Whether the text of an element is raised: the mark of a note, or a power. */
export function isRaised(naam: string, { style }: Readonly<Record<string, string>>): boolean {
  return naam === 'sup' || (style !== undefined && /vertical-align\s*:\s*(?:super|text-top)/i.test(style));
}
