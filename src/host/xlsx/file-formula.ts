import { mapTokens } from '../model/formulas';

/** Functions that files name with a prefix, because they came after the format. */
const later = new Set(
  'CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS XLOOKUP XMATCH FILTER UNIQUE SORT SORTBY SEQUENCE LET LAMBDA IFNA'.split(
    ' '
  )
);

/** A formula as it stands in a file: without "=", newer functions with their prefix. */
export function fileFormula(formula: string): string {
  const text = mapTokens(formula, (token) =>
    token.kind === 'function' && later.has(token.text.toUpperCase()) ? `_xlfn.${token.text}` : token.text
  );
  return text.replace(/^=/, '');
}
