import { formatRect, parseAddress, quoteSheet, splitSheet } from '../rules/address';
import { tokenize } from '../rules/formula-tokens';
import type { Shift } from '../rules/rect';
import { shifted } from '../rules/rect';

/** The references in a name's formula after rows or columns of a sheet came or went; names hold absolute ones. */
export function shiftReferences(formula: string, home: string, sheet: string, shift: Shift): string {
  const tokens = tokenize(formula.replace(/^=/, ''));
  let result = '=';
  for (let at = 0; at < tokens.length; at += 1) {
    const joined = tokens[at + 1]?.text === ':' ? tokens.slice(at, at + 3) : tokens.slice(at, at + 1);
    const text = joined.map((token) => token.text).join('');
    const parsed = tokens[at]?.kind === 'name' ? parseAddress(text) : null;
    if (!parsed) {
      result += tokens[at]?.text ?? '';
      continue;
    }
    at += joined.length - 1;
    const own = parsed.sheet ?? home;
    const rect = own.toLowerCase() === sheet.toLowerCase() ? shifted(parsed.rect, shift) : parsed.rect;
    const prefix = splitSheet(text).sheet === null ? '' : `${quoteSheet(own)}!`;
    result += rect ? `${prefix}${formatRect(rect, true)}` : '#REF!';
  }
  return result;
}

/** The references in a name's formula after a sheet was renamed. */
export function renameReferences(formula: string, before: string, after: string): string {
  const texts = tokenize(formula.replace(/^=/, '')).map(({ kind, text }) => {
    const { sheet, rest } = kind === 'name' ? splitSheet(text) : { sheet: null, rest: text };
    return sheet?.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!${rest}` : text;
  });
  return `=${texts.join('')}`;
}
